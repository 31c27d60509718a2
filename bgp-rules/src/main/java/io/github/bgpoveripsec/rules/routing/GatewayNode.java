package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A VPN gateway with its BGP route table, between data centres and a VPC.
 *
 * <p>Its sessions and what it learned are worked out when first asked for. What it learned follows
 * from its sessions and from what data centres pass on, and that follows from all sessions: a VPN
 * gateway gives data centres nothing but system routes, which nobody learns from another. So no
 * question comes back to where it was asked.
 */
final class GatewayNode extends Node {
  private final VpnGateway gateway;
  private final Network network;
  private final Supplier<VpcNode> vpc;
  private final Supplier<List<Session>> written;
  private final Supplier<List<Session>> sessions;

  /** What it took from data centres; the paths are derived from the sessions when asked for. */
  private final Supplier<Selection.Taken> taken;

  GatewayNode(VpnGateway gateway, Network network) {
    super(new TableRef.GatewayTable(gateway.id()));
    this.gateway = gateway;
    this.network = network;
    this.vpc = Suppliers.memoize(() -> network.vpc(gateway.vpc()));
    this.written = Suppliers.memoize(() -> GatewaySessions.of(this, gateway, network));
    this.sessions = Suppliers.memoize(() -> Ordered.by(Session.ORDER, written.get()));
    this.taken = Suppliers.memoize(() -> network.selection().of(this));
  }

  VpnGatewayId id() {
    return gateway.id();
  }

  VpcNode vpc() {
    return vpc.get();
  }

  int quota() {
    return gateway.bgpRouteQuota();
  }

  boolean advertisesAutomatically() {
    return gateway.automaticRouteAdvertisement();
  }

  /** Its sessions connection by connection, as they are written: good where order is no matter. */
  List<Session> sessionsAsWritten() {
    return written.get();
  }

  /** Its sessions in the order of connections and roles, however these are written. */
  List<Session> sessions() {
    return sessions.get();
  }

  PrefixList learnedPrefixes() {
    return taken.get().prefixes();
  }

  /**
   * What the gateway advertises to its peers, and what it learned of others and keeps from them.
   */
  Stream<Prefix> held() {
    return Stream.concat(vpc().system().stream(), learnedPrefixes().stream());
  }

  /** What the sessions bring of one destination, and why some of it is refused. */
  List<Crossing> crossings(Prefix prefix) {
    List<Crossing> crossings = new ArrayList<>();
    sessions().forEach(session -> Crossing.over(session, prefix).ifPresent(crossings::add));
    List<ConnectionId> dualTunnel =
        crossings.stream()
            .filter(crossing -> crossing.arrival().accepted() && crossing.session().dualTunnel())
            .map(crossing -> crossing.session().connection())
            .distinct()
            .toList();
    if (dualTunnel.size() > 1) {
      Refusal conflict =
          new Refusal(RefusalReason.CONFLICT, new RefusalDetail.Connections(dualTunnel));
      crossings.replaceAll(
          crossing -> crossing.session().dualTunnel() ? crossing.refused(conflict) : crossing);
    }
    if (!learnedPrefixes().contains(prefix)) {
      Refusal full = new Refusal(RefusalReason.QUOTA, new RefusalDetail.Limit(quota()));
      crossings.replaceAll(crossing -> crossing.refused(full));
    }
    return crossings;
  }

  /** The path that the gateway passes on, if it learned the destination. */
  Optional<Arrival> best(Prefix prefix) {
    return learnedPrefixes().contains(prefix)
        ? crossings(prefix).stream()
            .map(Crossing::arrival)
            .filter(Arrival::accepted)
            .min(Comparator.comparing(Arrival::path))
        : Optional.empty();
  }

  /** What the gateway advertises towards the cloud of one destination. */
  Optional<Arrival> toCloud(Prefix prefix, Node to) {
    return best(prefix)
        .map(
            best ->
                best.sentOn(hop(to))
                    .refusedIf(
                        !advertisesAutomatically(), RefusalReason.AUTOMATIC_ADVERTISEMENT_OFF));
  }

  /** Where the gateway learned a destination itself, it does not miss what the VPC has of it. */
  private List<Arrival> fromVpc(Inquiry inquiry) {
    List<Arrival> arrivals = new ArrayList<>(vpc().entriesTowards(this, inquiry.prefix()));
    if (!learnedPrefixes().contains(inquiry.prefix())) {
      arrivals.addAll(vpc().keptFrom(this, inquiry));
    }
    return arrivals;
  }

  private List<Arrival> fromPeers(Inquiry inquiry) {
    List<Arrival> arrivals = new ArrayList<>();
    crossings(inquiry.prefix()).forEach(crossing -> arrivals.add(crossing.arrival()));
    sessions().forEach(session -> withheld(session, inquiry).ifPresent(arrivals::add));
    return arrivals;
  }

  /** What the data centre keeps to itself; the routes of the gateway's VPC are no loss for it. */
  private Optional<Arrival> withheld(Session session, Inquiry inquiry) {
    return session.dataCenter().stream()
        .flatMap(peer -> peer.keepsFrom(this, inquiry))
        .filter(feed -> feed.vpc() != vpc() || network.joinsBeyondItsVpc(gateway))
        .findFirst()
        .map(feed -> withheld(session, feed, inquiry.prefix()));
  }

  private Arrival withheld(Session session, Feed feed, Prefix prefix) {
    Hop hop = session.dataCenter().orElseThrow().hop(this, session);
    Offer offer = new Offer(prefix, hop, session.pathOf(Optional.of(feed)));
    return Arrival.of(offer, feed.vpc().systemSource(prefix))
        .refused(session.down().orElseGet(feed::notReadvertised));
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
    Stream<Arrival> ofVpc = vpc().system().stream().map(prefix -> vpc().systemRoute(prefix, this));
    return Stream.concat(ofVpc, learnedOverSessions());
  }

  /** What it learned of data centres, in prefix order. */
  Stream<Arrival> learnedOverSessions() {
    return learnedPrefixes().stream()
        .flatMap(prefix -> crossings(prefix).stream())
        .map(Crossing::arrival)
        .filter(Arrival::accepted);
  }

  @Override
  Stream<Prefix> offered() {
    return Stream.concat(vpc().heardBeside(this), ofPeers());
  }

  private Stream<Prefix> ofPeers() {
    return sessions().stream()
        .flatMap(session -> session.dataCenter().stream())
        .distinct()
        .flatMap(peer -> Stream.concat(peer.own().stream(), peer.passed().prefixes().stream()));
  }

  @Override
  List<Prefix> leftOut() {
    return taken.get().overflows()
        ? ofPeers().sorted().distinct().filter(Intake.of(this)::takes).skip(quota()).toList()
        : List.of();
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    List<Arrival> arrivals = fromVpc(inquiry);
    arrivals.addAll(fromPeers(inquiry));
    return arrivals;
  }

  @Override
  List<Node> senders() {
    List<Node> senders = new ArrayList<>(List.of(vpc()));
    senders.addAll(vpc().customTables());
    sessions().stream()
        .flatMap(session -> session.dataCenter().stream())
        .distinct()
        .forEach(senders::add);
    return senders;
  }

  /** Data centres and the cloud, and data centres with each other what the VPC has not itself. */
  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    boolean fromPeer = sender instanceof DataCenterNode;
    return to instanceof DataCenterNode
        ? !fromPeer || (sender != to && !hasSystemRoute(prefix))
        : fromPeer;
  }

  @Override
  boolean hasSystemRoute(Prefix prefix) {
    return vpc().system().contains(prefix);
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return false;
  }
}
