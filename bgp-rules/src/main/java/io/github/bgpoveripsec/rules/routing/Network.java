package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Joins the nodes of a topology, in the order of their ids, whatever order they are written in.
 * Nodes work out what they hold when asked, so whoever asks for little goes through little.
 */
final class Network {
  private static final Comparator<VpnGateway> BY_GATEWAY =
      Comparator.comparing(gateway -> gateway.id().value());
  private static final Comparator<VirtualBorderRouter> BY_BORDER_ROUTER =
      Comparator.comparing(router -> router.id().value());
  private static final Comparator<Cen> BY_CEN = Comparator.comparing(cen -> cen.id().value());

  private final Map<TableRef, Node> nodes = new HashMap<>();
  private final Map<CustomerGatewayId, Peer> peers = new HashMap<>();
  private final List<GatewayNode> gateways = new ArrayList<>();
  private final Selection selection = new Selection();
  private final Supplier<ListMultimap<DataCenterNode, Session>> sessions =
      Suppliers.memoize(this::sessionsByDataCenter);

  private Network() {}

  static Network of(Topology topology) {
    Network network = new Network();
    for (DataCenter dataCenter : topology.dataCenters()) {
      network.add(new DataCenterNode(dataCenter, network::sessionsTo));
    }
    for (Vpc vpc : topology.vpcs()) {
      network.add(new VpcNode(vpc)).customTables().forEach(network::add);
    }
    SetMultimap<Ipv4Address, VpcId> shared = sharedAddresses(topology);
    for (CustomerGateway gateway : topology.customerGateways()) {
      network.join(gateway, shared.get(gateway.ipAddress()));
    }
    Ordered.by(BY_GATEWAY, topology.vpnGateways()).forEach(network::join);
    Ordered.by(BY_BORDER_ROUTER, topology.virtualBorderRouters()).forEach(network::join);
    Ordered.by(BY_CEN, topology.cens()).forEach(network::join);
    return network;
  }

  /** Every table by its name. */
  Map<TableRef, Node> nodes() {
    return nodes;
  }

  /** The VPN gateways in order. */
  List<GatewayNode> gateways() {
    return gateways;
  }

  /** The sessions that lead to a data centre, in the order of their gateways. */
  private List<Session> sessionsTo(DataCenterNode dataCenter) {
    return sessions.get().get(dataCenter);
  }

  private ListMultimap<DataCenterNode, Session> sessionsByDataCenter() {
    ListMultimap<DataCenterNode, Session> found = ArrayListMultimap.create();
    for (GatewayNode gateway : gateways) {
      for (Session session : gateway.sessions()) {
        session.dataCenter().ifPresent(dataCenter -> found.put(dataCenter, session));
      }
    }
    return found;
  }

  /** The addresses that a customer gateway and VPN gateways have, with the VPCs of the latter. */
  private static SetMultimap<Ipv4Address, VpcId> sharedAddresses(Topology topology) {
    Set<Ipv4Address> devices = new HashSet<>();
    topology.customerGateways().forEach(gateway -> devices.add(gateway.ipAddress()));
    SetMultimap<Ipv4Address, VpcId> shared = HashMultimap.create();
    for (VpnGateway gateway : topology.vpnGateways()) {
      for (Ipv4Address address : gateway.publicIps()) {
        if (devices.contains(address)) {
          shared.put(address, gateway.vpc());
        }
      }
    }
    return shared;
  }

  private void join(CustomerGateway gateway, Set<VpcId> gatewayOf) {
    Optional<DataCenterNode> dataCenter =
        gateway
            .dataCenter()
            .map(id -> node(new TableRef.DataCenterTable(id), DataCenterNode.class));
    peers.put(
        gateway.id(),
        new Peer(Optional.of(gateway.id()), gateway.asn(), dataCenter, Set.copyOf(gatewayOf)));
  }

  private void join(VpnGateway gateway) {
    VpcNode vpc = node(new TableRef.SystemTable(gateway.vpc()), VpcNode.class);
    GatewayNode node = add(new GatewayNode(gateway, vpc, peers, selection));
    gateways.add(node);
    vpc.join(node);
  }

  private void join(VirtualBorderRouter router) {
    DataCenterNode dataCenter =
        node(new TableRef.DataCenterTable(router.dataCenter()), DataCenterNode.class);
    List<VpcNode> reached = members(router.vpcs(), TableRef.SystemTable::new, VpcNode.class);
    BorderRouterNode node = add(new BorderRouterNode(router, dataCenter, reached));
    dataCenter.join(node);
    reached.forEach(vpc -> vpc.join(node));
  }

  private void join(Cen cen) {
    List<VpcNode> vpcs = members(cen.vpcs(), TableRef.SystemTable::new, VpcNode.class);
    CenNode node =
        add(
            new CenNode(
                cen,
                new CenNode.Members(
                    vpcs,
                    members(cen.vpnGateways(), TableRef.GatewayTable::new, GatewayNode.class),
                    members(
                        cen.virtualBorderRouters(),
                        TableRef.BorderRouterTable::new,
                        BorderRouterNode.class))));
    vpcs.forEach(vpc -> vpc.join(node));
  }

  private <N extends Node> N add(N node) {
    nodes.put(node.ref(), node);
    return node;
  }

  private <I, N extends Node> List<N> members(
      Collection<I> ids, Function<I, TableRef> table, Class<N> kind) {
    return ids.stream()
        .distinct()
        .map(id -> node(table.apply(id), kind))
        .sorted(Comparator.comparing(Node::ref))
        .toList();
  }

  /** A topology that exists refers to nothing that does not. */
  private <N extends Node> N node(TableRef table, Class<N> kind) {
    return kind.cast(Objects.requireNonNull(nodes.get(table)));
  }
}
