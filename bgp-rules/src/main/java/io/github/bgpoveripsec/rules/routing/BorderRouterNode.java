package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A virtual border router, between a data centre at the end of a circuit and VPCs. */
final class BorderRouterNode extends Node {
  private static final Asn DEFAULT_LOCAL_ASN = Asn.of(45104);

  private final Supplier<DataCenterNode> dataCenter;
  private final Supplier<List<VpcNode>> vpcs;
  private final Supplier<List<CenNode>> cens;
  private final Asn peerAsn;
  private final Asn localAsn;
  private final Supplier<PrefixList> system;

  BorderRouterNode(VirtualBorderRouter router, Network network) {
    super(new TableRef.BorderRouterTable(router.id()));
    this.dataCenter = Suppliers.memoize(() -> network.dataCenter(router.dataCenter()));
    this.vpcs = Suppliers.memoize(() -> network.vpcs(router.vpcs()));
    this.cens = Suppliers.memoize(() -> network.censOf(router.id()));
    this.peerAsn = router.peerAsn();
    this.localAsn = router.localAsn().orElse(DEFAULT_LOCAL_ASN);
    this.system =
        Suppliers.memoize(() -> PrefixList.of(allVpcs().flatMap(vpc -> vpc.system().stream())));
  }

  private DataCenterNode dataCenter() {
    return dataCenter.get();
  }

  private List<VpcNode> vpcs() {
    return vpcs.get();
  }

  /** Its own VPCs and those that it hears over CEN instances, in order. */
  private Stream<VpcNode> allVpcs() {
    return Stream.concat(vpcs().stream(), cens.get().stream().flatMap(cen -> cen.vpcs().stream()))
        .distinct()
        .sorted(Comparator.comparing(Node::ref));
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
    return allVpcs().map(vpc -> new Feed(localAsn, this, vpc, Optional.empty()));
  }

  /** What the data centre announces. */
  Stream<Prefix> peerPrefixes() {
    return Stream.concat(dataCenter().own().stream(), dataCenter().passed().prefixes().stream());
  }

  Optional<Arrival> toDataCenter(Prefix prefix) {
    return allVpcs()
        .filter(vpc -> vpc.system().contains(prefix))
        .findFirst()
        .map(vpc -> vpc.systemSource(prefix))
        .map(source -> Arrival.of(offer(prefix, hop(dataCenter()), AsPath.of(localAsn)), source))
        .map(arrival -> carriesRoutes() ? arrival : arrival.refused(loop(peerAsn)));
  }

  /** A destination of the data centre on its way into a VPC or a CEN instance. */
  Optional<Arrival> toVpc(Prefix prefix, Node to) {
    return fromDataCenter(prefix).filter(Arrival::accepted).map(known -> known.sentOn(hop(to)));
  }

  /** Whether a path may lead over the circuit, to its data centre by the ASN it has there. */
  boolean brings(RoutePath path) {
    return path.source().table().equals(dataCenter().ref())
        && path.asPath().firstAs().equals(Optional.of(peerAsn));
  }

  private Optional<Arrival> fromDataCenter(Prefix prefix) {
    Optional<Arrival> announced =
        dataCenter().own().contains(prefix)
            ? Optional.of(announced(prefix, AsPath.EMPTY, dataCenter().source()))
            : dataCenter()
                .passed()
                .feed(prefix)
                .filter(feed -> feed.from() != this)
                .map(it -> passed(prefix, it));
    return announced.map(this::checked);
  }

  private Arrival passed(Prefix prefix, Feed feed) {
    return announced(prefix, AsPath.of(feed.asn()), feed.vpc().systemSource(prefix));
  }

  private Arrival announced(Prefix prefix, AsPath behind, RouteSource source) {
    AsPath path = behind.prepend(peerAsn);
    return Arrival.of(offer(prefix, dataCenter().hop(this), path), source);
  }

  private Arrival checked(Arrival arrival) {
    return arrival.offer().asPath().contains(localAsn) ? arrival.refused(loop(localAsn)) : arrival;
  }

  /** What the data centre keeps to itself of others than those who are here anyway. */
  private Optional<Arrival> withheld(Inquiry inquiry) {
    return dataCenter()
        .keepsFrom(this, inquiry)
        .filter(feed -> !isForNobodyElse(feed.vpc()))
        .findFirst()
        .map(feed -> passed(inquiry.prefix(), feed).refused(feed.notReadvertised()));
  }

  /** Whether all that the router joins to its data centre have the routes of a VPC without it. */
  private boolean isForNobodyElse(VpcNode vpc) {
    return !senders().equals(List.of(dataCenter()))
        && vpcs().stream().allMatch(vpc::equals)
        && cens.get().stream().allMatch(cen -> cen.hears(vpc));
  }

  private static Offer offer(Prefix prefix, Hop hop, AsPath path) {
    return new Offer(prefix, hop, path);
  }

  private static Refusal loop(Asn asn) {
    return new Refusal(RefusalReason.AS_LOOP, new RefusalDetail.OwnAsn(asn));
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
    Stream<Arrival> ofCens =
        cens.get().stream()
            .flatMap(
                cen ->
                    cen.allShares().values().stream()
                        .flatMap(shares -> cen.toRouter(shares, this).stream()));
    return Stream.of(ofPeer, ofVpcs, ofCens)
        .flatMap(arrivals -> arrivals)
        .filter(Arrival::accepted);
  }

  @Override
  Stream<Prefix> offered() {
    Stream<Prefix> ofVpcs = vpcs().stream().flatMap(vpc -> vpc.heardBeside(this));
    Stream<Prefix> ofCens = cens.get().stream().flatMap(cen -> cen.allShares().keySet().stream());
    return Stream.of(peerPrefixes(), ofVpcs, ofCens).flatMap(prefixes -> prefixes);
  }

  /** Where the router has a destination of its data centre, it misses nothing of the cloud. */
  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    Optional<Arrival> ofPeer = fromDataCenter(prefix);
    boolean misses = ofPeer.filter(Arrival::accepted).isEmpty();
    List<Arrival> arrivals = new ArrayList<>();
    for (VpcNode vpc : vpcs()) {
      arrivals.addAll(vpc.entriesTowards(this, prefix));
      arrivals.addAll(misses ? vpc.keptFrom(this, inquiry) : List.of());
    }
    for (CenNode cen : cens.get()) {
      cen.toRouter(inquiry.shares(cen), this)
          .filter(arrival -> misses || arrival.accepted())
          .ifPresent(arrivals::add);
    }
    ofPeer.or(() -> withheld(inquiry)).ifPresent(arrivals::add);
    return arrivals;
  }

  @Override
  List<Node> senders() {
    List<Node> senders = new ArrayList<>(vpcs());
    vpcs().forEach(vpc -> senders.addAll(vpc.customTables()));
    senders.addAll(cens.get());
    senders.add(dataCenter());
    return senders;
  }

  /** The data centre and the cloud. */
  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    return (sender == dataCenter()) != (to == dataCenter());
  }

  @Override
  boolean hasSystemRoute(Prefix prefix) {
    return system().contains(prefix);
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return false;
  }
}
