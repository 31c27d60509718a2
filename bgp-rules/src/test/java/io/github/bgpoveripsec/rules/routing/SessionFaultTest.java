package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.prefixes;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault, with the nearest thing that is none. */
class SessionFaultTest {
  private static final CustomerGateway PEER = customerGateway("cgw-1", "dc-1", 65530);
  private static final VpnGateway GATEWAY = gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1));

  @ParameterizedTest
  @EnumSource
  void every_fault_names_its_clause(SessionFault fault) {
    assertThat(fault.clause().id()).matches("[SE]\\d\\d|RFC\\d{4}");
    assertThat(fault.clause().place()).isNotEmpty();
  }

  @Test
  void a_session_without_faults_is_up() {
    assertThat(faults(simple())).isEmpty();
  }

  @Test
  void a_refusal_cites_the_clause_of_each_fault() {
    Topology topology =
        withTunnel(tunnel -> tunnel.withCidr(Optional.empty()).withLocalAsn(Asn.ZERO));

    assertThat(
            Designs.lastRefusal(topology, "192.168.0.0/16", Designs.VPN_1).orElseThrow().clauses())
        .extracting(ClauseRef::id)
        .containsExactly("S01", "S14");
    assertThat(prefixes(topology, Designs.VPN_1)).containsExactly("172.16.0.0/24");
  }

  @Test
  void a_gateway_whose_version_does_not_support_bgp() {
    assertThat(faults(simple(GATEWAY.withSupportsBgp(false))))
        .containsExactly(SessionFault.GATEWAY_WITHOUT_BGP);
    assertThat(faults(simple(GATEWAY.withSupportsBgp(true)))).isEmpty();
  }

  @Test
  void a_tunnel_without_a_customer_gateway() {
    assertThat(faults(withTunnel(tunnel -> tunnel.withCustomerGateway(Optional.empty()))))
        .containsExactly(SessionFault.NO_CUSTOMER_GATEWAY);
  }

  @Test
  void a_customer_gateway_without_an_asn_or_with_asn_0() {
    Topology topology = simple(GATEWAY);

    assertThat(faults(topology.withCustomerGateways(PEER.withAsn(Optional.empty()))))
        .containsExactly(SessionFault.CUSTOMER_GATEWAY_WITHOUT_ASN);
    assertThat(faults(topology.withCustomerGateways(PEER.withAsn(Asn.ZERO))))
        .containsExactly(SessionFault.CUSTOMER_GATEWAY_ASN_ZERO);
    assertThat(faults(topology.withCustomerGateways(PEER.withAsn(Asn.of(1))))).isEmpty();
  }

  @Test
  void local_asn_0() {
    assertThat(faults(withTunnel(tunnel -> tunnel.withLocalAsn(Asn.ZERO))))
        .containsExactly(SessionFault.LOCAL_ASN_ZERO);
    assertThat(faults(withTunnel(tunnel -> tunnel.withLocalAsn(Asn.of(1))))).isEmpty();
    assertThat(faults(withTunnel(tunnel -> tunnel.withLocalAsn(Asn.MAX)))).isEmpty();
  }

  @Test
  void a_tunnel_without_a_cidr_block() {
    assertThat(faults(withTunnel(tunnel -> tunnel.withCidr(Optional.empty()))))
        .containsExactly(SessionFault.NO_TUNNEL_CIDR);
  }

  @ParameterizedTest
  @CsvSource({
    "169.253.255.252/30, 169.253.255.253, TUNNEL_CIDR_OUT_OF_RANGE",
    "169.255.0.0/30, 169.255.0.1, TUNNEL_CIDR_OUT_OF_RANGE",
    "169.254.255.252/30, 169.254.255.253, ",
    "169.254.32.0/29, 169.254.32.1, TUNNEL_CIDR_MASK",
    "169.254.32.0/31, 169.254.32.1, TUNNEL_CIDR_MASK",
    "169.254.0.4/30, 169.254.0.5, ",
    "169.254.6.0/30, 169.254.6.1, ",
    "169.254.169.248/30, 169.254.169.249, ",
    "169.254.32.0/30, 169.254.32.0, ",
    "169.254.32.0/30, 169.254.32.3, ",
    "169.254.32.0/30, 169.254.32.4, LOCAL_BGP_IP_OUT_OF_CIDR",
    "169.254.32.0/30, 169.254.31.255, LOCAL_BGP_IP_OUT_OF_CIDR",
  })
  void the_addresses_of_a_tunnel(String cidr, String address, SessionFault expected) {
    Topology topology =
        withTunnel(
            tunnel ->
                tunnel.withCidr(Ipv4Prefix.parse(cidr)).withLocalBgpIp(Ipv4Address.parse(address)));

    assertThat(faults(topology)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.0.0",
        "169.254.1.0",
        "169.254.2.0",
        "169.254.3.0",
        "169.254.4.0",
        "169.254.5.0",
        "169.254.169.252"
      })
  void a_cidr_block_that_is_set_aside(String address) {
    Ipv4Address ip = Ipv4Address.parse(address);
    Topology topology =
        withTunnel(tunnel -> tunnel.withCidr(Ipv4Prefix.of(ip, 30)).withLocalBgpIp(ip));

    assertThat(faults(topology)).containsExactly(SessionFault.TUNNEL_CIDR_RESERVED);
  }

  @Test
  void a_cidr_block_shared_with_another_tunnel_of_the_gateway() {
    Topology shared =
        simple(gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1), single("vco-2", "cgw-1", 1)));
    Topology elsewhere =
        simple(
            gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1)),
            gateway("vpn-2", "vpc-1", single("vco-2", "cgw-1", 1)));

    assertThat(allFaults(shared))
        .containsExactly(
            List.of(SessionFault.TUNNEL_CIDR_SHARED), List.of(SessionFault.TUNNEL_CIDR_SHARED));
    assertThat(allFaults(elsewhere)).containsOnly(List.of());
  }

  @Test
  void a_cidr_block_shared_past_a_tunnel_with_another() {
    Topology topology =
        simple(
            gateway(
                "vpn-1",
                "vpc-1",
                single("vco-1", "cgw-1", 1),
                single("vco-2", "cgw-1", 2),
                single("vco-3", "cgw-1", 1)));

    assertThat(allFaults(topology))
        .containsExactly(
            List.of(SessionFault.TUNNEL_CIDR_SHARED),
            List.of(),
            List.of(SessionFault.TUNNEL_CIDR_SHARED));
  }

  @Test
  void a_tunnel_without_a_local_bgp_ip_address() {
    assertThat(faults(withTunnel(tunnel -> tunnel.withLocalBgpIp(Optional.empty()))))
        .containsExactly(SessionFault.NO_LOCAL_BGP_IP);
  }

  @Test
  void connections_with_different_local_asns() {
    IpsecConnection first = single("vco-1", "cgw-1", 1);
    IpsecConnection second = withLocalAsn(single("vco-2", "cgw-1", 2), 64602);

    assertThat(allFaults(simple(gateway("vpn-1", "vpc-1", first, second))))
        .containsOnly(List.of(SessionFault.LOCAL_ASNS_DIFFER_IN_GATEWAY));
    assertThat(allFaults(simple(gateway("vpn-1", "vpc-1", first, withLocalAsn(second, 45104)))))
        .containsOnly(List.of());
    assertThat(faults(simple(gateway("vpn-1", "vpc-1", first, second.withBgpEnabled(false)))))
        .isEmpty();
  }

  @Test
  void tunnels_of_one_connection_with_different_local_asns() {
    IpsecConnection good = single("vco-2", "cgw-1", 2);
    List<Tunnel> tunnels = dual("vco-1", "cgw-1", 1).tunnels();
    IpsecConnection torn =
        Designs.connection("vco-1", tunnels.get(0), tunnels.get(1).withLocalAsn(Asn.of(64602)));

    assertThat(allFaults(simple(gateway("vpn-1", "vpc-1", torn, good))))
        .containsExactly(
            List.of(SessionFault.LOCAL_ASNS_DIFFER_IN_CONNECTION),
            List.of(SessionFault.LOCAL_ASNS_DIFFER_IN_CONNECTION),
            List.of());
  }

  @Test
  void a_peer_that_is_a_gateway_of_the_same_vpc() {
    VpnGateway other = gateway("vpn-2", "vpc-1").withPublicIps(PEER.ipAddress());

    assertThat(faults(simple(GATEWAY, other))).containsExactly(SessionFault.PEER_IS_GATEWAY_OF_VPC);
    Topology apart =
        Topology.builder()
            .from(simple(GATEWAY))
            .addVpcs(Designs.vpc("vpc-2"))
            .addVpnGateways(gateway("vpn-2", "vpc-2").withPublicIps(PEER.ipAddress()))
            .build();
    assertThat(faults(apart)).isEmpty();
  }

  private static Topology withTunnel(UnaryOperator<Tunnel> change) {
    IpsecConnection connection = GATEWAY.connections().get(0);
    return simple(
        GATEWAY.withConnections(connection.withTunnels(change.apply(connection.tunnels().get(0)))));
  }

  private static List<SessionFault> faults(Topology topology) {
    return allFaults(topology).get(0);
  }

  private static List<List<SessionFault>> allFaults(Topology topology) {
    return Routing.converge(topology).sessions().stream()
        .map(
            session ->
                session
                    .down()
                    .map(Refusal::detail)
                    .filter(RefusalDetail.Faults.class::isInstance)
                    .map(detail -> ((RefusalDetail.Faults) detail).faults())
                    .orElse(List.of()))
        .toList();
  }
}
