package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nodes of a topology, and who is next to whom. Neighbours come in the order of their ids,
 * whatever order they are written in.
 *
 * <p>A node is made when it is first asked for, so whoever asks for little goes through little.
 */
final class Network {
  private final Topology topology;
  private final SessionTerms terms;
  private final TopologyIndex index;
  private final Nodes<DataCenterId, DataCenter, DataCenterNode> dataCenters;
  private final Nodes<CustomerGatewayId, CustomerGateway, Peer> peers;
  private final Nodes<VpcId, Vpc, VpcNode> vpcs;
  private final Nodes<VpnGatewayId, VpnGateway, GatewayNode> gateways;
  private final Nodes<VirtualBorderRouterId, VirtualBorderRouter, BorderRouterNode> borderRouters;
  private final Nodes<CenId, Cen, CenNode> cens;
  private final Selection selection = new Selection();
  private final Conflicts conflicts = new Conflicts();
  private final Supplier<ListMultimap<DataCenterNode, Session>> sessions =
      Suppliers.memoize(this::sessionsByDataCenter);
  private final Supplier<PrefixList> held = Suppliers.memoize(this::allHeld);

  Network(Topology topology, SessionTerms terms) {
    this.topology = topology;
    this.terms = terms;
    this.index = topology.index();
    this.dataCenters =
        new Nodes<>(
            index, topology.dataCenters(), DataCenter::id, it -> new DataCenterNode(it, this));
    this.peers = new Nodes<>(index, topology.customerGateways(), CustomerGateway::id, this::peer);
    this.vpcs = new Nodes<>(index, topology.vpcs(), Vpc::id, it -> new VpcNode(it, this));
    this.gateways =
        new Nodes<>(index, topology.vpnGateways(), VpnGateway::id, it -> new GatewayNode(it, this));
    this.borderRouters =
        new Nodes<>(
            index,
            topology.virtualBorderRouters(),
            VirtualBorderRouter::id,
            it -> new BorderRouterNode(it, this));
    this.cens = new Nodes<>(index, topology.cens(), Cen::id, it -> new CenNode(it, this));
  }

  /** What keeps sessions down. */
  SessionTerms terms() {
    return terms;
  }

  /** The names of all tables. */
  Stream<TableRef> tables() {
    return Stream.of(
            topology.dataCenters().stream().map(it -> new TableRef.DataCenterTable(it.id())),
            topology.vpnGateways().stream().map(it -> new TableRef.GatewayTable(it.id())),
            topology.vpcs().stream().flatMap(Network::tablesOf),
            topology.virtualBorderRouters().stream()
                .map(it -> new TableRef.BorderRouterTable(it.id())),
            topology.cens().stream().map(it -> new TableRef.CenTable(it.id())))
        .flatMap(tables -> tables);
  }

  private static Stream<TableRef> tablesOf(Vpc vpc) {
    return Stream.concat(
        Stream.of(new TableRef.SystemTable(vpc.id())),
        vpc.customRouteTables().stream().map(it -> new TableRef.CustomTable(vpc.id(), it.id())));
  }

  /** The node of a table, if there is such a table. */
  Optional<? extends Node> node(TableRef table) {
    if (table instanceof TableRef.DataCenterTable its) {
      return dataCenter(its);
    }
    if (table instanceof TableRef.GatewayTable its) {
      return gateway(its);
    }
    if (table instanceof TableRef.SystemTable its) {
      return vpcs.find(its.vpc());
    }
    if (table instanceof TableRef.CustomTable its) {
      return vpcs.find(its.vpc()).flatMap(vpc -> vpc.customTable(its));
    }
    if (table instanceof TableRef.BorderRouterTable its) {
      return borderRouters.find(its.virtualBorderRouter());
    }
    return cens.find(((TableRef.CenTable) table).cen());
  }

  /** The node of a VPN gateway, if there is such a gateway. */
  Optional<GatewayNode> gateway(TableRef.GatewayTable table) {
    return gateways.find(table.vpnGateway());
  }

  /** The node of a data centre, if there is such a data centre. */
  Optional<DataCenterNode> dataCenter(TableRef.DataCenterTable table) {
    return dataCenters.find(table.dataCenter());
  }

  DataCenterNode dataCenter(DataCenterId id) {
    return dataCenters.of(id);
  }

  Peer peer(CustomerGatewayId id) {
    return peers.of(id);
  }

  VpcNode vpc(VpcId id) {
    return vpcs.of(id);
  }

  List<VpcNode> vpcs(Collection<VpcId> ids) {
    return inOrder(ids.stream().map(vpcs::of));
  }

  List<GatewayNode> gateways() {
    return inOrder(topology.vpnGateways().stream().map(it -> gateways.of(it.id())));
  }

  List<GatewayNode> gateways(Collection<VpnGatewayId> ids) {
    return inOrder(ids.stream().map(gateways::of));
  }

  List<GatewayNode> gatewaysOf(VpcId vpc) {
    return inOrder(index.vpnGatewaysOf(vpc).stream().map(it -> gateways.of(it.id())));
  }

  /** Whether a VPN gateway is attached to a CEN instance to which its VPC is not. */
  boolean joinsBeyondItsVpc(VpnGateway gateway) {
    return index.censOf(gateway.id()).stream().anyMatch(it -> !it.vpcs().contains(gateway.vpc()));
  }

  List<BorderRouterNode> borderRouters(Collection<VirtualBorderRouterId> ids) {
    return inOrder(ids.stream().map(borderRouters::of));
  }

  List<BorderRouterNode> borderRoutersOf(VpcId vpc) {
    return inOrder(index.virtualBorderRoutersOf(vpc).stream().map(it -> borderRouters.of(it.id())));
  }

  List<BorderRouterNode> borderRoutersOf(DataCenterId dataCenter) {
    return inOrder(
        index.virtualBorderRoutersOf(dataCenter).stream().map(it -> borderRouters.of(it.id())));
  }

  List<CenNode> censOf(VpcId vpc) {
    return inOrder(index.censOf(vpc).stream().map(it -> cens.of(it.id())));
  }

  List<CenNode> censOf(VirtualBorderRouterId router) {
    return inOrder(index.censOf(router).stream().map(it -> cens.of(it.id())));
  }

  /** The sessions that lead to a data centre, in the order of their gateways. */
  List<Session> sessionsTo(DataCenterNode dataCenter) {
    return sessions.get().get(dataCenter);
  }

  /** All at once: a gateway with many data centres is gone through once, not for each of them. */
  private ListMultimap<DataCenterNode, Session> sessionsByDataCenter() {
    ListMultimap<DataCenterNode, Session> found = ArrayListMultimap.create();
    for (GatewayNode gateway : gateways()) {
      for (Session session : gateway.sessions()) {
        session.dataCenter().ifPresent(dataCenter -> found.put(dataCenter, session));
      }
    }
    return found;
  }

  /** All destinations that start anywhere. */
  PrefixList held() {
    return held.get();
  }

  private PrefixList allHeld() {
    Stream<Node> dataCenterNodes =
        topology.dataCenters().stream().map(it -> dataCenters.of(it.id()));
    Stream<Node> ofVpcs =
        topology.vpcs().stream()
            .map(it -> vpcs.of(it.id()))
            .flatMap(vpc -> Stream.concat(Stream.of(vpc), vpc.customTables().stream()));
    return PrefixList.of(Stream.concat(dataCenterNodes, ofVpcs).flatMap(Node::originated));
  }

  /** What the VPN gateways choose by, all of them together. */
  Selection selection() {
    return selection;
  }

  /** What data centres pass on that conflicts, for all VPN gateways together. */
  Conflicts conflicts() {
    return conflicts;
  }

  private Peer peer(CustomerGateway gateway) {
    Set<VpcId> gatewayOf =
        index.vpnGatewaysAt(gateway.id()).stream()
            .map(VpnGateway::vpc)
            .collect(Collectors.toUnmodifiableSet());
    return new Peer(
        Optional.of(gateway.id()),
        gateway.asn(),
        SessionFaults.isUnreachable(gateway.ipAddress()),
        gateway.dataCenter().map(dataCenters::of),
        gatewayOf);
  }

  private static <N extends Node> List<N> inOrder(Stream<N> nodes) {
    return nodes.distinct().sorted(Comparator.comparing(Node::ref)).toList();
  }
}
