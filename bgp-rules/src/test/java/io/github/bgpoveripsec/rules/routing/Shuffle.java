package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes a topology in another order, down to the last list. */
final class Shuffle {
  private final Random random;

  Shuffle(long seed) {
    random = new Random(seed);
  }

  Topology of(Topology topology) {
    return topology
        .withDataCenters(list(topology.dataCenters()))
        .withCustomerGateways(list(topology.customerGateways()))
        .withVpcs(list(topology.vpcs()).stream().map(this::vpc).toList())
        .withVpnGateways(list(topology.vpnGateways()).stream().map(this::gateway).toList())
        .withVirtualBorderRouters(
            list(topology.virtualBorderRouters()).stream()
                .map(router -> router.withVpcs(list(router.vpcs())))
                .toList())
        .withCens(list(topology.cens()).stream().map(this::cen).toList());
  }

  private Vpc vpc(Vpc vpc) {
    return vpc.withSystemRouteTable(vpc.systemRouteTable().map(this::table))
        .withCustomRouteTables(list(vpc.customRouteTables()).stream().map(this::table).toList())
        .withVSwitches(list(vpc.vSwitches()));
  }

  private RouteTable table(RouteTable table) {
    return table.withRoutes(list(table.routes()));
  }

  private VpnGateway gateway(VpnGateway gateway) {
    return gateway
        .withConnections(list(gateway.connections()).stream().map(this::connection).toList())
        .withPublicIps(list(gateway.publicIps()));
  }

  private IpsecConnection connection(IpsecConnection connection) {
    return connection.withTunnels(list(connection.tunnels()));
  }

  private Cen cen(Cen cen) {
    return cen.withVpcs(list(cen.vpcs()))
        .withVpnGateways(list(cen.vpnGateways()))
        .withVirtualBorderRouters(list(cen.virtualBorderRouters()));
  }

  private <T> List<T> list(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
