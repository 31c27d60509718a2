package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.net.Prefix;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A Cloud Enterprise Network instance, which spreads what its members bring among its VPCs. */
final class CenNode extends Node {
  /** Instances created later have overlapping routing enabled by default. */
  private static final Instant DEFAULT_CHANGED = Instant.parse("2019-02-28T16:00:00Z");

  private final Supplier<Members> members;
  private final Supplier<Map<TableRef, VpcNode>> vpcOfGateway;
  private final Optional<Boolean> overlappingRouting;

  CenNode(Cen cen, Network network) {
    super(new TableRef.CenTable(cen.id()));
    this.members =
        Suppliers.memoize(
            () ->
                Members.of(
                    network.vpcs(cen.vpcs()),
                    network.gateways(cen.vpnGateways()),
                    network.borderRouters(cen.virtualBorderRouters())));
    this.vpcOfGateway = Suppliers.memoize(this::vpcsByGateway);
    this.overlappingRouting =
        cen.overlappingRouting()
            .or(() -> cen.createdAt().map(instant -> instant.isAfter(DEFAULT_CHANGED)));
  }

  /** What is attached to the instance. */
  private record Members(
      List<VpcNode> vpcs,
      List<GatewayNode> gateways,
      List<BorderRouterNode> borderRouters,
      Set<Node> all) {

    static Members of(
        List<VpcNode> vpcs, List<GatewayNode> gateways, List<BorderRouterNode> borderRouters) {
      Set<Node> all = new HashSet<>(vpcs);
      all.addAll(gateways);
      all.addAll(borderRouters);
      return new Members(vpcs, gateways, borderRouters, all);
    }
  }

  List<VpcNode> vpcs() {
    return members.get().vpcs();
  }

  private List<GatewayNode> gateways() {
    return members.get().gateways();
  }

  private List<BorderRouterNode> borderRouters() {
    return members.get().borderRouters();
  }

  private Map<TableRef, VpcNode> vpcsByGateway() {
    Map<TableRef, VpcNode> found = new HashMap<>();
    gateways().forEach(gateway -> found.put(gateway.ref(), gateway.vpc()));
    return found;
  }

  /** What a member brings. */
  record Share(Node member, Arrival arrival) {}

  /** What the members bring of one destination, and why some of it is refused. */
  List<Share> shares(Prefix prefix) {
    List<Share> shares = new ArrayList<>();
    for (VpcNode vpc : vpcs()) {
      for (Arrival arrival : vpc.entriesTowards(this, prefix)) {
        shares.add(new Share(vpc, arrival));
      }
    }
    gateways().forEach(gateway -> ofGateway(gateway, prefix).ifPresent(shares::add));
    borderRouters().forEach(router -> ofRouter(router, prefix).ifPresent(shares::add));
    return shares;
  }

  /** All that the members bring and the instance accepts. */
  SortedMap<Prefix, List<Share>> allShares() {
    Stream<Share> ofVpcs =
        vpcs().stream()
            .flatMap(
                vpc ->
                    vpc.system().stream()
                        .map(prefix -> vpc.systemRoute(prefix, this))
                        .map(route -> new Share(vpc, route)));
    Stream<Share> ofGateways =
        gateways().stream()
            .flatMap(
                gateway ->
                    gateway.learnedPrefixes().stream()
                        .flatMap(prefix -> ofGateway(gateway, prefix).stream()));
    Stream<Share> ofRouters =
        borderRouters().stream()
            .flatMap(
                router ->
                    router.peerPrefixes().flatMap(prefix -> ofRouter(router, prefix).stream()));
    SortedMap<Prefix, List<Share>> all = new TreeMap<>();
    Stream.of(ofVpcs, ofGateways, ofRouters)
        .flatMap(shares -> shares)
        .filter(share -> share.arrival().accepted())
        .forEach(
            share ->
                all.computeIfAbsent(share.arrival().prefix(), any -> new ArrayList<>(1))
                    .add(share));
    return all;
  }

  private Optional<Share> ofGateway(GatewayNode gateway, Prefix prefix) {
    return gateway
        .toCloud(prefix, this)
        .map(
            arrival ->
                arrival
                    .refusedIf(
                        overlappingRouting.isEmpty(), RefusalReason.OVERLAPPING_ROUTING_UNKNOWN)
                    .refusedIf(
                        overlappingRouting.filter(on -> !on).isPresent(),
                        RefusalReason.OVERLAPPING_ROUTING_OFF))
        .map(arrival -> new Share(gateway, arrival));
  }

  private Optional<Share> ofRouter(BorderRouterNode router, Prefix prefix) {
    return router.toVpc(prefix, this).map(arrival -> new Share(router, arrival));
  }

  /** The best of what others than the VPC itself bring, on its way to the VPC. */
  Optional<Arrival> toVpc(List<Share> shares, VpcNode vpc) {
    return accepted(shares, vpc).findFirst().map(best -> best.sentOn(hop(vpc)));
  }

  /**
   * What a virtual border router hears of the instance: the system routes of the VPCs that it does
   * not hear itself. The rest goes to VPCs only.
   */
  Optional<Arrival> toRouter(List<Share> shares, BorderRouterNode router) {
    return accepted(shares, router)
        .filter(CenNode::isOfVpc)
        .findFirst()
        .map(best -> best.sentOn(hop(router)))
        .or(() -> accepted(shares, router).findFirst().map(best -> keptFrom(router, best)));
  }

  /** What may go to a neighbour, the best first. */
  private static Stream<Arrival> accepted(List<Share> shares, Node to) {
    return shares.stream()
        .filter(share -> goes(share.member(), to))
        .map(Share::arrival)
        .filter(Arrival::accepted)
        .sorted(Comparator.comparing(Arrival::path));
  }

  private static boolean isOfVpc(Arrival arrival) {
    return arrival.offer().hop().from() instanceof TableRef.SystemTable;
  }

  private Arrival keptFrom(BorderRouterNode router, Arrival best) {
    return best.sentOn(hop(router)).refused(Refusal.of(RefusalReason.NOT_A_SYSTEM_ROUTE));
  }

  /** Whether the instance takes something from one neighbour to another. */
  private static boolean goes(Node from, Node to) {
    if (to instanceof BorderRouterNode) {
      return from != to && !to.hears(from);
    }
    VpcNode vpc = to instanceof CustomTableNode table ? table.vpc() : (VpcNode) to;
    return !vpc.owns(from);
  }

  /** Whether a circuit of the instance brings what a path says. */
  boolean leadsToACircuit(RoutePath path) {
    return borderRouters().stream().anyMatch(router -> router.brings(path));
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
    return allShares().values().stream().flatMap(List::stream).map(Share::arrival);
  }

  @Override
  Stream<Prefix> offered() {
    Stream<Prefix> ofVpcs = vpcs().stream().flatMap(vpc -> vpc.heardBeside(this));
    Stream<Prefix> ofGateways =
        gateways().stream().flatMap(gateway -> gateway.learnedPrefixes().stream());
    Stream<Prefix> ofRouters = borderRouters().stream().flatMap(BorderRouterNode::peerPrefixes);
    return Stream.of(ofVpcs, ofGateways, ofRouters).flatMap(prefixes -> prefixes);
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    List<Arrival> arrivals = new ArrayList<>();
    inquiry.shares(this).forEach(share -> arrivals.add(share.arrival()));
    vpcs().forEach(vpc -> arrivals.addAll(vpc.keptFrom(this, inquiry)));
    return arrivals;
  }

  @Override
  List<Node> senders() {
    List<Node> senders = new ArrayList<>(vpcs());
    vpcs().forEach(vpc -> senders.addAll(vpc.customTables()));
    senders.addAll(gateways());
    senders.addAll(borderRouters());
    return senders;
  }

  @Override
  boolean hears(Node other) {
    return members.get().all().contains(other);
  }

  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    return goes(sender, to);
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return false;
  }

  @Override
  List<Risk> risks(List<RoutePath> paths) {
    long vpcsThatLearn =
        paths.stream()
            .flatMap(path -> path.nextHop().map(vpcOfGateway.get()::get).stream())
            .distinct()
            .count();
    return vpcsThatLearn > 1 ? List.of(Risk.FLAPPING_IN_CLOUD) : List.of();
  }
}
