package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the source page and the API documents demand of everything around the tunnels. */
class CompliantNetworksProperties {
  private static final Ipv4Prefix SHARED = Ipv4Prefix.parse("100.64.0.0/10");
  private static final Instant MARCH_2_2019 = Instant.parse("2019-03-01T16:00:00Z");
  private static final Set<String> REGIONS =
      Set.of(
          ("cn-hangzhou cn-shanghai cn-qingdao cn-beijing cn-zhangjiakou cn-huhehaote cn-shenzhen"
                  + " cn-hongkong ap-northeast-1 ap-southeast-1 ap-southeast-3 ap-southeast-5"
                  + " eu-central-1 eu-west-1 us-east-1 us-west-1 me-east-1")
              .split(" "));

  @Provide
  Arbitrary<Topology> compliant() {
    return CompliantTunnelsProperties.compliant();
  }

  @Property(tries = 300)
  void gatewaysSupportWhatTheyLearn(@ForAll("compliant") Topology topology) {
    for (VpnGateway gateway : topology.vpnGateways()) {
      Region region = topology.index().vpc(gateway.vpc()).orElseThrow().region();
      assertThat(gateway.region()).isEqualTo(region);
      assertThat(REGIONS).contains(region.id());
      Map<Prefix, IpsecConnection> learned = new HashMap<>();
      for (IpsecConnection connection : gateway.connections()) {
        if (connection.bgpEnabled()) {
          assertThat(gateway.supportsBgp()).contains(true);
          for (Prefix prefix : advertised(topology, connection)) {
            assertThat(learned.keySet()).noneMatch(it -> it.overlaps(prefix));
            learned.put(prefix, connection);
          }
        }
      }
      assertThat(learned.size()).isLessThanOrEqualTo(gateway.bgpRouteQuota());
      assertThat(gateway.automaticRouteAdvertisement() || learned.isEmpty()).isTrue();
      gateway.staticRoutes().forEach(it -> assertThat(it.destination().overlaps(SHARED)).isFalse());
    }
  }

  @Property(tries = 300)
  void dataCentersAdvertiseWhatMayBeLearnedAndExpectWhatIsAdvertised(
      @ForAll("compliant") Topology topology) {
    for (DataCenter dataCenter : topology.dataCenters()) {
      assertThat(dataCenter.readvertises()).isFalse();
      assertThat(dataCenter.advertises()).noneMatch(it -> it.overlaps(SHARED));
      assertThat(dataCenter.advertises()).doesNotContain(Ipv4Prefix.ANY);
      Set<Prefix> offered =
          topology.vpnGateways().stream()
              .filter(it -> speaksBgp(topology, it, dataCenter.id()))
              .flatMap(
                  it -> topology.index().vpc(it.vpc()).orElseThrow().systemRouteTable().stream())
              .flatMap(it -> it.routes().stream())
              .filter(it -> it.type() == RouteEntryType.SYSTEM)
              .map(RouteEntry::destination)
              .collect(Collectors.toSet());
      assertThat(offered).containsAll(dataCenter.expects());
    }
  }

  @Property(tries = 300)
  void vpcsExpectWhatTheirGatewaysLearn(@ForAll("compliant") Topology topology) {
    for (Vpc vpc : topology.vpcs()) {
      Set<Prefix> learned =
          topology.index().vpnGatewaysOf(vpc.id()).stream()
              .filter(VpnGateway::automaticRouteAdvertisement)
              .flatMap(it -> it.connections().stream())
              .filter(IpsecConnection::bgpEnabled)
              .flatMap(it -> advertised(topology, it).stream())
              .collect(Collectors.toSet());
      assertThat(learned).containsAll(vpc.expects());
      Stream.concat(vpc.systemRouteTable().stream(), vpc.customRouteTables().stream())
          .forEach(it -> assertTable(it, vpc));
    }
  }

  @Property(tries = 300)
  void customerGatewaysAreReachableAndNobodyElse(@ForAll("compliant") Topology topology) {
    Set<Ipv4Address> addresses = new HashSet<>();
    for (CustomerGateway gateway : topology.customerGateways()) {
      assertThat(addresses.add(gateway.ipAddress())).isTrue();
      assertThat(topology.index().vpnGatewaysAt(gateway.ipAddress())).isEmpty();
      Stream.of("100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "255.0.0.0/8")
          .map(Ipv4Prefix::parse)
          .forEach(it -> assertThat(it.contains(gateway.ipAddress())).isFalse());
      gateway.asn().ifPresent(it -> assertThat(it).isNotIn(Asn.ZERO, Asn.of(45104)));
      gateway.bgpAuthKey().ifPresent(it -> CompliantTunnelsProperties.assertSecret(it, 64));
    }
  }

  @Property(tries = 300)
  void gatewaysOfAVpcThatShareACustomerGatewayShareTheLocalAsn(
      @ForAll("compliant") Topology topology) {
    for (CustomerGateway end : topology.customerGateways()) {
      Map<VpcId, Asn> asns = new HashMap<>();
      for (TunnelPlace place : topology.index().tunnelsTo(end.id())) {
        if (place.connection().bgpEnabled() && place.gateway().isPresent()) {
          Asn asn = place.tunnel().effectiveLocalAsn();
          assertThat(asns.merge(place.gateway().get().vpc(), asn, (a, b) -> a)).isEqualTo(asn);
        }
      }
    }
  }

  @Property(tries = 300)
  void circuitsAndTunnelsToADataCenterUseOneAsn(@ForAll("compliant") Topology topology) {
    for (VirtualBorderRouter router : topology.virtualBorderRouters()) {
      for (CustomerGateway gateway : topology.index().customerGatewaysOf(router.dataCenter())) {
        assertThat(gateway.asn()).contains(router.peerAsn());
      }
      long asn = router.localAsn().orElse(Tunnel.DEFAULT_LOCAL_ASN).value();
      assertThat(
              asn == 45104
                  || (asn >= 64512 && asn <= 65534 && asn != 65025)
                  || (asn >= 4_200_000_000L && asn <= 4_294_967_294L))
          .isTrue();
      assertThat(asn).isNotEqualTo(router.peerAsn().value());
      assertThat(router.bgpPeers()).hasSizeLessThanOrEqualTo(8);
      router.vlan().ifPresent(it -> assertThat(it).isBetween(0, 2999));
      router
          .bgpPeers()
          .forEach(
              peer -> {
                peer.bfdHops().ifPresent(it -> assertThat(it).isBetween(1, 255));
                peer.routeQuota().ifPresent(it -> assertThat(it).isBetween(1, 110));
              });
    }
  }

  @Property(tries = 300)
  void cloudEnterpriseNetworksJoinNoTwoVpcsWithBgp(@ForAll("compliant") Topology topology) {
    for (Cen cen : topology.cens()) {
      Set<VpcId> joined = new HashSet<>(cen.vpcs());
      cen.vpnGateways()
          .forEach(it -> joined.add(topology.index().vpnGateway(it).orElseThrow().vpc()));
      boolean bgp =
          joined.stream()
              .flatMap(it -> topology.index().vpnGatewaysOf(it).stream())
              .flatMap(it -> it.connections().stream())
              .anyMatch(IpsecConnection::bgpEnabled);
      assertThat(bgp && joined.size() > 1).isFalse();
      if (bgp) {
        boolean byDate = cen.createdAt().filter(it -> !it.isBefore(MARCH_2_2019)).isPresent();
        assertThat(cen.overlappingRouting().orElse(byDate)).isTrue();
      }
    }
    for (TransitRouter router : topology.transitRouters()) {
      assertThat(
              router.connections().isEmpty()
                  || router.edition().equals(Optional.of(TransitRouterEdition.ENTERPRISE)))
          .isTrue();
    }
  }

  private static void assertTable(RouteTable table, Vpc vpc) {
    List<Prefix> destinations = table.routes().stream().map(RouteEntry::destination).toList();
    assertThat(destinations).doesNotHaveDuplicates().noneMatch(it -> it.overlaps(SHARED));
    table.routes().stream()
        .filter(it -> it.type() == RouteEntryType.CUSTOM)
        .forEach(
            it ->
                assertThat(vpc.vSwitches())
                    .noneMatch(subnet -> subnet.cidr().contains(it.destination())));
  }

  /** What the data centre behind a connection advertises. */
  private static Set<Prefix> advertised(Topology topology, IpsecConnection connection) {
    return connection.tunnels().stream()
        .flatMap(it -> topology.index().dataCenterOf(it).stream())
        .flatMap(it -> it.advertises().stream())
        .collect(Collectors.toSet());
  }

  private static boolean speaksBgp(Topology topology, VpnGateway gateway, DataCenterId dataCenter) {
    return gateway.connections().stream()
        .filter(IpsecConnection::bgpEnabled)
        .flatMap(it -> it.tunnels().stream())
        .flatMap(it -> topology.index().dataCenterOf(it).stream())
        .anyMatch(it -> it.id().equals(dataCenter));
  }
}
