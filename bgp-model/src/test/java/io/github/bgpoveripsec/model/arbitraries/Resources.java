package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Resources that need not make a sound topology: ids may stand twice and references dangle. */
public record Resources(
    List<DataCenter> dataCenters,
    List<CustomerGateway> customerGateways,
    List<Vpc> vpcs,
    List<VpnGateway> vpnGateways,
    List<TransitRouter> transitRouters,
    List<Cen> cens,
    List<VirtualBorderRouter> virtualBorderRouters) {

  /** The resources of a topology. */
  public static Resources of(Topology topology) {
    return new Resources(
        topology.dataCenters(),
        topology.customerGateways(),
        topology.vpcs(),
        topology.vpnGateways(),
        topology.transitRouters(),
        topology.cens(),
        topology.virtualBorderRouters());
  }

  /** A builder that holds the resources and may refuse to build. */
  public Topology.Builder toBuilder() {
    return Topology.builder()
        .dataCenters(dataCenters)
        .customerGateways(customerGateways)
        .vpcs(vpcs)
        .vpnGateways(vpnGateways)
        .transitRouters(transitRouters)
        .cens(cens)
        .virtualBorderRouters(virtualBorderRouters);
  }

  /** The same resources with every list in another order. */
  public Resources shuffled(Random random) {
    return new Resources(
        shuffled(dataCenters, random),
        shuffled(customerGateways, random),
        shuffled(
            vpcs.stream()
                .map(
                    it ->
                        it.withVSwitches(shuffled(it.vSwitches(), random))
                            .withCustomRouteTables(shuffled(it.customRouteTables(), random)))
                .toList(),
            random),
        shuffled(
            vpnGateways.stream()
                .map(
                    it ->
                        it.withConnections(connections(it.connections(), random))
                            .withStaticRoutes(shuffled(it.staticRoutes(), random)))
                .toList(),
            random),
        shuffled(
            transitRouters.stream()
                .map(it -> it.withConnections(connections(it.connections(), random)))
                .toList(),
            random),
        shuffled(
            cens.stream()
                .map(
                    it ->
                        it.withVpcs(shuffled(it.vpcs(), random))
                            .withVpnGateways(shuffled(it.vpnGateways(), random)))
                .toList(),
            random),
        shuffled(virtualBorderRouters, random));
  }

  private static List<IpsecConnection> connections(List<IpsecConnection> list, Random random) {
    return shuffled(
        list.stream().map(it -> it.withTunnels(shuffled(it.tunnels(), random))).toList(), random);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
