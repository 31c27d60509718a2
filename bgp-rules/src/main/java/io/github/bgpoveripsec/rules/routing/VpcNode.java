package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A VPC, by its system route table: the one that gives routes to VPN gateways and takes them. */
final class VpcNode extends Node {
  private final Supplier<Entries> entries;
  private final Map<TableRef, CustomTableNode> customTables;
  private final Supplier<List<GatewayNode>> gateways;
  private final Supplier<List<BorderRouterNode>> borderRouters;
  private final Supplier<List<CenNode>> cens;

  VpcNode(Vpc vpc, Network network) {
    super(new TableRef.SystemTable(vpc.id()));
    this.entries = Suppliers.memoize(() -> new Entries(ref(), entries(vpc)));
    this.customTables =
        vpc.customRouteTables().stream()
            .map(table -> new CustomTableNode(this, vpc.id(), table))
            .sorted(Comparator.comparing(Node::ref))
            .collect(ImmutableMap.toImmutableMap(Node::ref, table -> table));
    this.gateways = Suppliers.memoize(() -> network.gatewaysOf(vpc.id()));
    this.borderRouters = Suppliers.memoize(() -> network.borderRoutersOf(vpc.id()));
    this.cens = Suppliers.memoize(() -> network.censOf(vpc.id()));
  }

  /** Where the table is not described, it holds what the cloud puts there for each vSwitch. */
  private static List<RouteEntry> entries(Vpc vpc) {
    return vpc.systemRouteTable()
        .map(RouteTable::routes)
        .orElseGet(
            () -> vpc.vSwitches().stream().map(VSwitch::cidr).map(RouteEntry::system).toList());
  }

  Optional<CustomTableNode> customTable(TableRef ref) {
    return Optional.ofNullable(customTables.get(ref));
  }

  /** The system routes of the system route table. */
  PrefixList system() {
    return entries.get().system();
  }

  RouteSource systemSource(Prefix prefix) {
    return entries.get().of(prefix, SourceKind.SYSTEM_ENTRY).get(0);
  }

  /** The destinations of all entries, also of those that go nowhere. */
  Stream<Prefix> held() {
    return Stream.concat(
        entries.get().prefixes(),
        customTables.values().stream().flatMap(CustomTableNode::originated));
  }

  /** What the VPC holds, and what reaches it. */
  Stream<Prefix> heard() {
    return Stream.concat(held(), offered());
  }

  private Stream<Prefix> besideGateways() {
    Stream<Prefix> ofRouters = borderRouters.get().stream().flatMap(BorderRouterNode::peerPrefixes);
    Stream<Prefix> ofCens = cens.get().stream().flatMap(cen -> cen.allShares().keySet().stream());
    return Stream.concat(ofRouters, ofCens);
  }

  /** A system route on its way out of the VPC. */
  Arrival systemRoute(Prefix prefix, Node to) {
    return Arrival.of(new Offer(prefix, hop(to), AsPath.EMPTY), systemSource(prefix));
  }

  /** What a neighbour sees of a destination: the system route, or why there is none. */
  List<Arrival> towards(Node to, Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    List<Arrival> arrivals = new ArrayList<>(ownTowards(to, prefix));
    if (!system().contains(prefix)) {
      besideGateways(inquiry).stream()
          .filter(beside -> !beside.offer().hop().from().equals(to.ref()))
          .map(beside -> kept(new Offer(prefix, hop(to), beside.offer().asPath()), beside.source()))
          .forEach(arrivals::add);
    }
    return arrivals;
  }

  /** The same of the entries of the VPC alone. */
  List<Arrival> ownTowards(Node to, Prefix prefix) {
    if (system().contains(prefix)) {
      return List.of(systemRoute(prefix, to));
    }
    List<Arrival> refused = new ArrayList<>();
    for (RouteSource source : entries.get().of(prefix)) {
      refused.add(kept(new Offer(prefix, hop(to), AsPath.EMPTY), source));
    }
    for (CustomTableNode table : customTables.values()) {
      for (RouteSource source : table.sources(prefix)) {
        refused.add(
            Arrival.of(new Offer(prefix, table.hop(to), AsPath.EMPTY), source)
                .refused(Refusal.of(RefusalReason.FROM_CUSTOM_ROUTE_TABLE)));
      }
    }
    return refused;
  }

  private static Arrival kept(Offer offer, RouteSource source) {
    return Arrival.of(offer, source).refused(Refusal.of(RefusalReason.NOT_A_SYSTEM_ROUTE));
  }

  /** Tells how the VPC came by what it shows its neighbours. */
  void traceTowards(Inquiry inquiry) {
    if (system().contains(inquiry.prefix())) {
      traceSystem(inquiry);
    } else if (inquiry.begins(this)) {
      traceEntries(inquiry);
      traceBesideGateways(inquiry);
      inquiry.tell(besideGateways(inquiry));
    }
  }

  /**
   * What the VPC learned over its other VPN gateways and keeps from one of them. Where that one has
   * the destination itself nothing is missing, and nothing is told.
   */
  List<Arrival> ofOtherGateways(GatewayNode to, Prefix prefix) {
    if (system().contains(prefix) || to.learnedPrefixes().contains(prefix)) {
      return List.of();
    }
    return gateways.get().stream()
        .flatMap(gateway -> gateway.toCloud(prefix, this).stream())
        .filter(Arrival::accepted)
        .map(other -> kept(new Offer(prefix, hop(to), other.offer().asPath()), other.source()))
        .toList();
  }

  /** Tells how the VPC came by that. */
  void traceOtherGateways(GatewayNode to, Inquiry inquiry) {
    if (!ofOtherGateways(to, inquiry.prefix()).isEmpty()) {
      for (GatewayNode gateway : gateways.get()) {
        if (gateway != to) {
          gateway.tracePeerSide(inquiry);
          gateway.toCloud(inquiry.prefix(), this).ifPresent(it -> inquiry.tell(List.of(it)));
        }
      }
    }
  }

  /** Tells of the entries that show, or would show, but for the kind or the table they are of. */
  void traceEntries(Inquiry inquiry) {
    if (system().contains(inquiry.prefix())) {
      traceSystem(inquiry);
    } else {
      traceSources(inquiry);
      customTables.values().forEach(table -> table.traceSources(inquiry));
    }
  }

  void traceSystem(Inquiry inquiry) {
    entries.get().of(inquiry.prefix(), SourceKind.SYSTEM_ENTRY).forEach(inquiry::tell);
  }

  /** What the table learned from others than its VPN gateways. */
  private List<Arrival> besideGateways(Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    List<Arrival> arrivals = new ArrayList<>();
    borderRouters.get().forEach(router -> router.toVpc(prefix, this).ifPresent(arrivals::add));
    cens.get().forEach(cen -> cen.toVpc(inquiry.shares(cen), this).ifPresent(arrivals::add));
    return arrivals;
  }

  private void traceBesideGateways(Inquiry inquiry) {
    borderRouters.get().forEach(router -> router.tracePeerSide(inquiry));
    cens.get().forEach(cen -> cen.traceShares(inquiry));
  }

  @Override
  Stream<Prefix> originated() {
    return entries.get().prefixes();
  }

  @Override
  List<RouteSource> sources(Prefix prefix) {
    return entries.get().of(prefix);
  }

  @Override
  Stream<Arrival> learned() {
    Stream<Arrival> ofGateways =
        gateways.get().stream()
            .filter(GatewayNode::advertisesAutomatically)
            .flatMap(
                gateway ->
                    gateway.learnedPrefixes().stream()
                        .flatMap(prefix -> gateway.toCloud(prefix, this).stream()));
    Stream<Arrival> ofRouters =
        borderRouters.get().stream()
            .flatMap(
                router ->
                    router.peerPrefixes().flatMap(prefix -> router.toVpc(prefix, this).stream()));
    Stream<Arrival> ofCens =
        cens.get().stream()
            .flatMap(
                cen ->
                    cen.allShares().values().stream()
                        .flatMap(shares -> cen.toVpc(shares, this).stream()));
    return Stream.of(ofGateways, ofRouters, ofCens).flatMap(arrivals -> arrivals);
  }

  @Override
  Stream<Prefix> offered() {
    Stream<Prefix> ofGateways =
        gateways.get().stream().flatMap(gateway -> gateway.learnedPrefixes().stream());
    return Stream.concat(ofGateways, besideGateways());
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    List<Arrival> arrivals = new ArrayList<>();
    for (GatewayNode gateway : gateways.get()) {
      gateway.toCloud(inquiry.prefix(), this).ifPresent(arrivals::add);
    }
    arrivals.addAll(besideGateways(inquiry));
    return arrivals;
  }

  @Override
  void traceUpstream(Inquiry inquiry) {
    gateways.get().forEach(gateway -> gateway.tracePeerSide(inquiry));
    traceBesideGateways(inquiry);
  }

  @Override
  List<Risk> risks(List<RoutePath> paths) {
    return Risks.inVpc(paths, this::leadsToACircuit);
  }

  private boolean leadsToACircuit(RoutePath path) {
    return path.nextHop().filter(TableRef.BorderRouterTable.class::isInstance).isPresent()
        || cens.get().stream().anyMatch(cen -> cen.leadsToACircuit(path));
  }
}
