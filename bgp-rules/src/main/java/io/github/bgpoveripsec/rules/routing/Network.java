package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Joins the nodes of a topology, in the order of their ids, whatever order they are written in. */
final class Network {
  private final Map<DataCenterId, DataCenterNode> dataCenters = new HashMap<>();
  private final Map<CustomerGatewayId, CustomerGateway> customerGateways = new HashMap<>();
  private final Map<VpcId, VpcNode> vpcs = new HashMap<>();
  private final Map<VpcId, Set<Ipv4Address>> gatewayAddresses = new HashMap<>();
  private final Map<VpnGatewayId, GatewayNode> gateways = new HashMap<>();
  private final List<GatewayNode> unsettled = new ArrayList<>();
  private final Map<VirtualBorderRouterId, BorderRouterNode> borderRouters = new HashMap<>();
  private final SortedMap<TableRef, Node> nodes = new TreeMap<>();
  private final List<SessionState> sessions = new ArrayList<>();
  private final Selection selection = new Selection();

  private Network() {}

  static Network of(Topology topology) {
    Network network = new Network();
    for (CustomerGateway gateway : topology.customerGateways()) {
      network.customerGateways.put(gateway.id(), gateway);
    }
    for (DataCenter dataCenter : topology.dataCenters()) {
      network.dataCenters.put(dataCenter.id(), network.add(new DataCenterNode(dataCenter)));
    }
    for (Vpc vpc : topology.vpcs()) {
      VpcNode node = network.add(new VpcNode(vpc));
      node.customTables().forEach(network::add);
      network.vpcs.put(vpc.id(), node);
    }
    for (VpnGateway gateway : topology.vpnGateways()) {
      network
          .gatewayAddresses
          .computeIfAbsent(gateway.vpc(), any -> new HashSet<>())
          .addAll(gateway.publicIps());
    }
    sorted(topology.vpnGateways(), VpnGateway::id).forEach(network::join);
    sorted(topology.virtualBorderRouters(), VirtualBorderRouter::id).forEach(network::join);
    sorted(topology.cens(), Cen::id).forEach(network::join);
    network.converge();
    return network;
  }

  SortedMap<TableRef, Node> nodes() {
    return nodes;
  }

  List<SessionState> sessions() {
    return sessions;
  }

  /**
   * Two rounds reach the fixpoint, because a VPN gateway gives data centres nothing but system
   * routes, which nobody learns from another: what data centres learn follows from the topology,
   * and what gateways take follows from that. Only gateways whose data centres pass something on
   * are left for the second round.
   */
  private void converge() {
    dataCenters.values().forEach(DataCenterNode::settle);
    unsettled.forEach(this::settle);
  }

  private void settle(GatewayNode gateway) {
    gateway.settle(selection.of(gateway));
  }

  private void join(VpnGateway gateway) {
    VpcNode vpc = known(vpcs, gateway.vpc());
    GatewayNode node = add(new GatewayNode(gateway, vpc));
    gateways.put(gateway.id(), node);
    vpc.join(node);
    SessionFaults faults =
        new SessionFaults(gateway, gatewayAddresses.getOrDefault(gateway.vpc(), Set.of()));
    for (IpsecConnection connection : sorted(gateway.connections(), IpsecConnection::id)) {
      connection.tunnels().stream()
          .sorted(Comparator.comparing(Tunnel::role))
          .forEach(tunnel -> join(node, connection, tunnel, faults));
    }
    if (node.hearsWhatIsPassedOn()) {
      unsettled.add(node);
    } else {
      // At once, while all that it takes is at hand: a later round would fetch it from memory
      // again.
      settle(node);
    }
  }

  private void join(
      GatewayNode gateway, IpsecConnection connection, Tunnel tunnel, SessionFaults faults) {
    Optional<CustomerGateway> peer = tunnel.customerGateway().map(customerGateways::get);
    Optional<DataCenterNode> dataCenter =
        peer.flatMap(CustomerGateway::dataCenter).map(dataCenters::get);
    Optional<Refusal> down = faults.down(connection, tunnel, peer);
    Session session =
        new Session(gateway, connection, tunnel, new Session.Far(peer, dataCenter, down));
    gateway.join(session);
    dataCenter.ifPresent(node -> node.join(session));
    sessions.add(new SessionState(session.ref(), down));
  }

  private void join(VirtualBorderRouter router) {
    DataCenterNode dataCenter = known(dataCenters, router.dataCenter());
    List<VpcNode> reached = members(router.vpcs(), vpcs);
    BorderRouterNode node = add(new BorderRouterNode(router, dataCenter, reached));
    borderRouters.put(router.id(), node);
    dataCenter.join(node);
    reached.forEach(vpc -> vpc.join(node));
  }

  private void join(Cen cen) {
    List<VpcNode> members = members(cen.vpcs(), vpcs);
    CenNode node =
        add(
            new CenNode(
                cen,
                new CenNode.Members(
                    members,
                    members(cen.vpnGateways(), gateways),
                    members(cen.virtualBorderRouters(), borderRouters))));
    members.forEach(vpc -> vpc.join(node));
  }

  private <N extends Node> N add(N node) {
    nodes.put(node.ref(), node);
    return node;
  }

  private static <I, N extends Node> List<N> members(Collection<I> ids, Map<I, N> nodes) {
    return ids.stream()
        .distinct()
        .map(id -> known(nodes, id))
        .sorted(Comparator.comparing(Node::ref))
        .toList();
  }

  /** A topology that exists refers to nothing that does not. */
  private static <I, N> N known(Map<I, N> nodes, I id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  private static <T> List<T> sorted(Collection<T> resources, Function<T, ? extends ResourceId> id) {
    return resources.stream()
        .sorted(Comparator.comparing(resource -> id.apply(resource).value()))
        .toList();
  }
}
