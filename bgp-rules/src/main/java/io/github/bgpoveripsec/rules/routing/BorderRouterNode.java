package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A virtual border router, between a data centre at the end of a circuit and VPCs. */
final class BorderRouterNode extends Node {
  private static final Asn DEFAULT_LOCAL_ASN = Asn.of(45104);

  private final Supplier<DataCenterNode> dataCenter;
  private final Supplier<List<VpcNode>> vpcs;
  private final Asn peerAsn;
  private final Asn localAsn;
  private final Supplier<PrefixList> system;

  BorderRouterNode(VirtualBorderRouter router, Network network) {
    super(new TableRef.BorderRouterTable(router.id()));
    this.dataCenter = Suppliers.memoize(() -> network.dataCenter(router.dataCenter()));
    this.vpcs = Suppliers.memoize(() -> network.vpcs(router.vpcs()));
    this.peerAsn = router.peerAsn();
    this.localAsn = router.localAsn().orElse(DEFAULT_LOCAL_ASN);
    this.system =
        Suppliers.memoize(
            () -> PrefixList.of(vpcs().stream().flatMap(vpc -> vpc.system().stream())));
  }

  private DataCenterNode dataCenter() {
    return dataCenter.get();
  }

  private List<VpcNode> vpcs() {
    return vpcs.get();
  }

  Asn peerAsn() {
    return peerAsn;
  }

  /** Whether the two ends of the circuit are different systems. */
  boolean carriesRoutes() {
    return !localAsn.equals(peerAsn);
  }

  /** The system routes of all its VPCs. */
  PrefixList system() {
    return system.get();
  }

  Stream<Feed> feeds() {
    return vpcs().stream().map(vpc -> new Feed(localAsn, this, vpc, Optional.empty()));
  }

  /** What the data centre announces. */
  Stream<Prefix> peerPrefixes() {
    return Stream.concat(dataCenter().own().stream(), dataCenter().passed().prefixes().stream());
  }

  Optional<Arrival> toDataCenter(Prefix prefix) {
    return vpcs().stream()
        .filter(vpc -> vpc.system().contains(prefix))
        .findFirst()
        .map(vpc -> vpc.systemSource(prefix))
        .map(source -> Arrival.of(offer(prefix, hop(dataCenter()), AsPath.of(localAsn)), source))
        .map(arrival -> carriesRoutes() ? arrival : arrival.refused(loop(peerAsn)));
  }

  /** A destination of the data centre on its way into a VPC or a CEN instance. */
  Optional<Arrival> toVpc(Prefix prefix, Node to) {
    return fromDataCenter(prefix)
        .filter(Arrival::accepted)
        .map(known -> Arrival.of(offer(prefix, hop(to), known.offer().asPath()), known.source()));
  }

  /** Whether a path may lead over the circuit, to its data centre by the ASN it has there. */
  boolean brings(RoutePath path) {
    return path.source().table().equals(dataCenter().ref())
        && path.asPath().firstAs().equals(Optional.of(peerAsn));
  }

  private Optional<Arrival> fromDataCenter(Prefix prefix) {
    boolean own = dataCenter().own().contains(prefix);
    Optional<Feed> feed =
        (own ? Optional.<Feed>empty() : dataCenter().passed().feed(prefix))
            .filter(from -> from.from() != this);
    if (!own && feed.isEmpty()) {
      return Optional.empty();
    }
    AsPath path = feed.map(from -> AsPath.of(from.asn())).orElse(AsPath.EMPTY).prepend(peerAsn);
    RouteSource source =
        feed.map(from -> from.vpc().systemSource(prefix)).orElse(dataCenter().source());
    Arrival arrival = Arrival.of(offer(prefix, dataCenter().hop(this), path), source);
    return Optional.of(path.contains(localAsn) ? arrival.refused(loop(localAsn)) : arrival);
  }

  private static Offer offer(Prefix prefix, Hop hop, AsPath path) {
    return new Offer(prefix, hop, path);
  }

  private static Refusal loop(Asn asn) {
    return new Refusal(RefusalReason.AS_LOOP, new RefusalDetail.OwnAsn(asn));
  }

  void traceVpcSide(Inquiry inquiry) {
    for (VpcNode vpc : vpcs()) {
      if (inquiry.begins(List.of(ref(), vpc.ref()))) {
        vpc.traceTowards(inquiry);
        inquiry.tell(vpc.towards(this, inquiry));
      }
    }
  }

  void tracePeerSide(Inquiry inquiry) {
    if (inquiry.begins(ref())) {
      tracePeer(inquiry);
      fromDataCenter(inquiry.prefix()).ifPresent(arrival -> inquiry.tell(List.of(arrival)));
    }
  }

  private void tracePeer(Inquiry inquiry) {
    if (fromDataCenter(inquiry.prefix()).isPresent()) {
      dataCenter().traceAnnounced(inquiry);
    }
  }

  @Override
  Stream<Prefix> originated() {
    return Stream.empty();
  }

  @Override
  List<RouteSource> sources(Prefix prefix) {
    return List.of();
  }

  @Override
  Stream<Arrival> learned() {
    Stream<Arrival> ofPeer = peerPrefixes().flatMap(prefix -> fromDataCenter(prefix).stream());
    Stream<Arrival> ofVpcs =
        vpcs().stream()
            .flatMap(vpc -> vpc.system().stream().map(prefix -> vpc.systemRoute(prefix, this)));
    return Stream.concat(ofPeer.filter(Arrival::accepted), ofVpcs);
  }

  @Override
  Stream<Prefix> offered() {
    return Stream.concat(peerPrefixes(), vpcs().stream().flatMap(VpcNode::heard));
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    List<Arrival> arrivals = new ArrayList<>();
    vpcs().forEach(vpc -> arrivals.addAll(vpc.towards(this, inquiry)));
    fromDataCenter(inquiry.prefix()).ifPresent(arrivals::add);
    return arrivals;
  }

  @Override
  void traceUpstream(Inquiry inquiry) {
    vpcs().forEach(vpc -> vpc.traceTowards(inquiry));
    tracePeer(inquiry);
  }
}
