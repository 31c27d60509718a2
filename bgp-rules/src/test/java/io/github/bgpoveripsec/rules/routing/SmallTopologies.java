package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Topologies in which much meets: few destinations, few ASNs, data centres that pass routes on, and
 * mostly sessions that come up.
 */
public final class SmallTopologies {
  static final List<Prefix> PREFIXES =
      Stream.of(
              "0.0.0.0/0",
              "10.0.0.0/8",
              "10.1.0.0/16",
              "100.64.0.0/11",
              "172.16.0.0/24",
              "172.17.0.0/24",
              "192.168.0.0/16",
              "192.168.1.0/24")
          .map(Prefix::parse)
          .toList();

  private static final int SITES = 3;

  private SmallTopologies() {}

  public static Arbitrary<Topology> any() {
    return Combinators.combine(
            dataCenter().list().ofSize(SITES),
            customerGateway().list().ofSize(SITES),
            vpc().list().ofSize(SITES),
            vpnGateway().list().ofMaxSize(5),
            borderRouter().list().ofMaxSize(2),
            cen().list().ofMaxSize(2))
        .as(SmallTopologies::topology)
        .withoutEdgeCases();
  }

  /** Numbers the resources; what refers to a gateway or router that is not there is left out. */
  private static Topology topology(
      List<DataCenter> dataCenters,
      List<CustomerGateway> customerGateways,
      List<Vpc> vpcs,
      List<VpnGateway> gateways,
      List<VirtualBorderRouter> routers,
      List<Cen> cens) {
    Topology.Builder topology = Topology.builder();
    for (int i = 0; i < SITES; i++) {
      topology.addDataCenters(dataCenters.get(i).withId(DataCenterId.of("dc-" + i)));
      topology.addCustomerGateways(
          Designs.customerGateway("cgw-" + i, "any", 1)
              .withDataCenter(customerGateways.get(i).dataCenter())
              .withAsn(customerGateways.get(i).asn()));
      topology.addVpcs(Renamed.vpc(vpcs.get(i), i));
    }
    for (int i = 0; i < gateways.size(); i++) {
      topology.addVpnGateways(Renamed.gateway(gateways.get(i), i));
    }
    for (int i = 0; i < routers.size(); i++) {
      topology.addVirtualBorderRouters(routers.get(i).withId(VirtualBorderRouterId.of("vbr-" + i)));
    }
    for (int i = 0; i < cens.size(); i++) {
      Cen cen = cens.get(i);
      topology.addCens(
          cen.withId(CenId.of("cen-" + i))
              .withVpnGateways(
                  cen.vpnGateways().stream().filter(id -> below(id.value(), gateways)).toList())
              .withVirtualBorderRouters(
                  cen.virtualBorderRouters().stream()
                      .filter(id -> below(id.value(), routers))
                      .toList()));
    }
    return topology.build();
  }

  private static boolean below(String id, List<?> resources) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1)) < resources.size();
  }

  /** Gives what was generated alone its number in the whole. */
  private static final class Renamed {
    static Vpc vpc(Vpc vpc, int number) {
      return vpc.withId(VpcId.of("vpc-" + number))
          .withSystemRouteTable(
              vpc.systemRouteTable()
                  .map(table -> Designs.table("vtb-sys-" + number, table.routes())))
          .withCustomRouteTables(
              vpc.customRouteTables().stream()
                  .map(table -> Designs.table("vtb-app-" + number, table.routes()))
                  .toList());
    }

    static VpnGateway gateway(VpnGateway gateway, int number) {
      List<IpsecConnection> connections = new ArrayList<>();
      for (int i = 0; i < gateway.connections().size(); i++) {
        IpsecConnection connection = gateway.connections().get(i);
        IpsecConnection addressed =
            connection.isDualTunnel()
                ? Designs.dual("vco-" + number + "-" + i, "any", i)
                : Designs.single("vco-" + number + "-" + i, "any", i);
        connections.add(
            addressed
                .withBgpEnabled(connection.bgpEnabled())
                .withTunnels(
                    IntStream.range(0, connection.tunnels().size())
                        .mapToObj(
                            at ->
                                addressed
                                    .tunnels()
                                    .get(at)
                                    .withLocalAsn(connection.tunnels().get(at).localAsn())
                                    .withCustomerGateway(
                                        connection.tunnels().get(at).customerGateway()))
                        .toList()));
      }
      return gateway.withId(VpnGatewayId.of("vpn-" + number)).withConnections(connections);
    }
  }

  private static Arbitrary<String> ref(String kind, int count) {
    return Arbitraries.integers().between(0, count - 1).map(i -> kind + "-" + i);
  }

  private static Arbitrary<Asn> asn() {
    return Arbitraries.of(45104L, 64601L, 64602L).map(Asn::of);
  }

  private static Arbitrary<Set<Prefix>> prefixes(int most) {
    return Arbitraries.of(PREFIXES).set().ofMaxSize(most);
  }

  private static Arbitrary<DataCenter> dataCenter() {
    return Combinators.combine(prefixes(4), Arbitraries.of(true, true, false))
        .as(
            (prefixes, readvertises) ->
                Designs.dataCenter("any").withAdvertises(prefixes).withReadvertises(readvertises));
  }

  private static Arbitrary<CustomerGateway> customerGateway() {
    return Combinators.combine(ref("dc", SITES), Arbitraries.of(64601L, 65530L, 65531L, 65532L))
        .as((dataCenter, asn) -> Designs.customerGateway("any", dataCenter, asn));
  }

  private static Arbitrary<Vpc> vpc() {
    Arbitrary<List<RouteEntry>> entries =
        Combinators.combine(prefixes(3), prefixes(1))
            .as(
                (system, custom) ->
                    Stream.concat(
                            system.stream().map(RouteEntry::system),
                            custom.stream().map(to -> RouteEntry.custom(to, "i-1")))
                        .toList());
    return Combinators.combine(entries, prefixes(1))
        .as(
            (system, custom) ->
                Designs.vpc("any")
                    .withSystemRouteTable(Designs.table("any", system))
                    .withCustomRouteTables(
                        Designs.table(
                            "any",
                            custom.stream().map(to -> RouteEntry.custom(to, "i-2")).toList())));
  }

  private static Arbitrary<IpsecConnection> connection() {
    return Combinators.combine(
            ref("cgw", SITES),
            ref("cgw", SITES),
            Arbitraries.of(true, true, false),
            Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
        .as(
            (first, second, dual, bgp) ->
                (dual
                        ? Designs.connection(
                            "any",
                            Designs.dual("any", first, 0).tunnels().get(0),
                            Designs.dual("any", second, 0).tunnels().get(1))
                        : Designs.single("any", first, 0))
                    .withBgpEnabled(bgp));
  }

  private static Arbitrary<VpnGateway> vpnGateway() {
    return Combinators.combine(
            ref("vpc", SITES),
            connection().list().ofMaxSize(3),
            asn(),
            Arbitraries.of(true, true, false),
            Arbitraries.of(0, 1, 2, 50, 50))
        .as(
            (vpc, connections, asn, automatic, quota) ->
                Designs.gateway("any", vpc)
                    .withConnections(
                        connections.stream()
                            .map(to -> Designs.withLocalAsn(to, asn.value()))
                            .toList())
                    .withAutomaticRouteAdvertisement(automatic)
                    .withBgpRouteQuota(quota));
  }

  private static Arbitrary<VirtualBorderRouter> borderRouter() {
    return Combinators.combine(
            ref("dc", SITES),
            ref("vpc", SITES).set().ofMaxSize(2),
            asn(),
            Arbitraries.of(64601L, 65530L))
        .as(
            (dataCenter, vpcs, local, peer) ->
                Designs.borderRouter("any", dataCenter, "any")
                    .withVpcs(vpcs.stream().map(VpcId::of).toList())
                    .withLocalAsn(local)
                    .withPeerAsn(Asn.of(peer)));
  }

  private static Arbitrary<Cen> cen() {
    return Combinators.combine(
            ref("vpc", SITES).set(),
            ref("vpn", 3).set(),
            ref("vbr", 2).set(),
            Arbitraries.of(true, false).optional())
        .as(
            (vpcs, gateways, routers, overlapping) ->
                Cen.builder()
                    .id(CenId.of("any"))
                    .vpcs(vpcs.stream().map(VpcId::of).toList())
                    .vpnGateways(gateways.stream().map(VpnGatewayId::of).toList())
                    .virtualBorderRouters(routers.stream().map(VirtualBorderRouterId::of).toList())
                    .overlappingRouting(overlapping)
                    .build());
  }
}
