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
import java.util.Collection;
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

  Collection<CustomTableNode> customTables() {
    return customTables.values();
  }

  /** Whether a table is one of the VPC or of its VPN gateways. */
  boolean owns(Node table) {
    return table == this
        || customTables.containsKey(table.ref())
        || (table instanceof GatewayNode gateway && gateway.vpc() == this);
  }

  /** The system routes of the system route table. */
  PrefixList system() {
    return entries.get().system();
  }

  RouteSource systemSource(Prefix prefix) {
    return entries.get().of(prefix, SourceKind.SYSTEM_ENTRY).get(0);
  }

  /** The destinations of all entries, also of those that go nowhere. */
  private Stream<Prefix> held() {
    return Stream.concat(
        entries.get().prefixes(),
        customTables.values().stream().flatMap(CustomTableNode::originated));
  }

  /** What the VPC holds, and what reaches it from others than a neighbour. */
  Stream<Prefix> heardBeside(Node neighbour) {
    return Stream.concat(held(), offeredBeside(neighbour));
  }

  private Stream<Prefix> offeredBeside(Node neighbour) {
    Stream<Prefix> ofGateways =
        gateways.get().stream().flatMap(gateway -> gateway.learnedPrefixes().stream());
    Stream<Prefix> ofRouters = borderRouters.get().stream().flatMap(BorderRouterNode::peerPrefixes);
    Stream<Prefix> ofCens =
        cens.get().stream()
            .filter(cen -> cen != neighbour)
            .flatMap(cen -> cen.allShares().keySet().stream());
    return Stream.of(ofGateways, ofRouters, ofCens).flatMap(prefixes -> prefixes);
  }

  /** A system route on its way out of the VPC. */
  Arrival systemRoute(Prefix prefix, Node to) {
    return Arrival.of(new Offer(prefix, hop(to), AsPath.EMPTY), systemSource(prefix));
  }

  /** What a neighbour sees of the entries of the VPC: the system route, or why there is none. */
  List<Arrival> entriesTowards(Node to, Prefix prefix) {
    if (system().contains(prefix)) {
      return List.of(systemRoute(prefix, to));
    }
    List<Arrival> refused = new ArrayList<>();
    for (RouteSource source : entries.get().of(prefix)) {
      refused.add(kept(Arrival.of(new Offer(prefix, hop(to), AsPath.EMPTY), source)));
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

  /** What the VPC learned, and keeps from a neighbour that does not hear it where the VPC does. */
  List<Arrival> keptFrom(Node to, Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    if (system().contains(prefix)) {
      return List.of();
    }
    return inquiry.arrivals(this).entrySet().stream()
        .filter(bySender -> joins(bySender.getKey(), to, prefix))
        .flatMap(bySender -> bySender.getValue().stream())
        .filter(Arrival::accepted)
        .map(arrival -> kept(arrival.sentOn(hop(to))))
        .toList();
  }

  private static Arrival kept(Arrival arrival) {
    return arrival.refused(Refusal.of(RefusalReason.NOT_A_SYSTEM_ROUTE));
  }

  @Override
  Stream<Prefix> originated() {
    return entries.get().prefixes();
  }

  @Override
  List<RouteSource> sources(Prefix prefix) {
    return entries.get().of(prefix);
  }

  /** What is a system route is no matter of custom entries. */
  @Override
  List<RouteSource> sourcesForOthers(Prefix prefix) {
    List<RouteSource> system = entries.get().of(prefix, SourceKind.SYSTEM_ENTRY);
    return system.isEmpty() ? sources(prefix) : system;
  }

  /** Its custom route tables are at home here, too. */
  @Override
  boolean isHomeOf(RouteSource source) {
    return super.isHomeOf(source) || customTables.containsKey(source.table());
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
    return offeredBeside(this);
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    List<Arrival> arrivals = new ArrayList<>();
    gateways.get().forEach(gateway -> gateway.toCloud(prefix, this).ifPresent(arrivals::add));
    borderRouters.get().forEach(router -> router.toVpc(prefix, this).ifPresent(arrivals::add));
    cens.get().forEach(cen -> cen.toVpc(inquiry.shares(cen), this).ifPresent(arrivals::add));
    return arrivals;
  }

  @Override
  List<Node> senders() {
    List<Node> senders = new ArrayList<>(gateways.get());
    senders.addAll(borderRouters.get());
    senders.addAll(cens.get());
    return senders;
  }

  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    return sender != to && !to.hears(sender);
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return system().contains(prefix);
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
