package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.simple;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What later sources add to the faults of the page, by both editions. */
class SessionTermsTest {
  private static final CustomerGateway PEER = customerGateway("cgw-1", "dc-1", 65530);
  private static final VpnGateway GATEWAY = gateway("vpn-1", "vpc-1", single("vco-1", "cgw-1", 1));

  @Test
  void the_page_knows_all_faults_but_those_of_later_sources() {
    assertThat(SessionTerms.withLaterSources().faults()).containsExactly(SessionFault.values());
    assertThat(SessionTerms.ofThePage().faults())
        .containsExactlyElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    SessionFault.CUSTOMER_GATEWAY_ASN_UNSUPPORTED,
                    SessionFault.CUSTOMER_GATEWAY_UNREACHABLE,
                    SessionFault.TUNNEL_CIDR_RESERVED_LATER,
                    SessionFault.BGP_IPS_EQUAL)));
  }

  @ParameterizedTest
  @EnumSource
  void a_fault_of_a_later_source_is_none_of_the_page(SessionFault fault) {
    assertThat(fault.isOfLaterSource())
        .isNotEqualTo(SessionTerms.ofThePage().faults().contains(fault));
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.6.0/30, TUNNEL_CIDR_RESERVED_LATER",
    "169.254.6.4/30, ",
    "169.254.5.252/30, ",
    "169.254.7.0/30, "
  })
  void the_block_that_is_reserved_later(String block, SessionFault expected) {
    Ipv4Prefix cidr = Ipv4Prefix.parse(block);
    judged(
        withTunnel(it -> it.withCidr(cidr).withLocalBgpIp(cidr.address())),
        Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({"45103, ", "45104, CUSTOMER_GATEWAY_ASN_UNSUPPORTED", "45105, "})
  void the_asn_that_no_customer_gateway_has(long asn, SessionFault expected) {
    judged(
        withTunnel(it -> it.withLocalAsn(Asn.of(64601)))
            .withCustomerGateways(PEER.withAsn(Asn.of(asn))),
        Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "100.63.255.255, ",
    "100.64.0.0, CUSTOMER_GATEWAY_UNREACHABLE",
    "100.127.255.255, CUSTOMER_GATEWAY_UNREACHABLE",
    "100.128.0.0, ",
    "126.255.255.255, ",
    "127.0.0.0, CUSTOMER_GATEWAY_UNREACHABLE",
    "127.255.255.255, CUSTOMER_GATEWAY_UNREACHABLE",
    "128.0.0.0, ",
    "169.253.255.255, ",
    "169.254.0.0, CUSTOMER_GATEWAY_UNREACHABLE",
    "169.254.255.255, CUSTOMER_GATEWAY_UNREACHABLE",
    "169.255.0.0, ",
    "223.255.255.255, ",
    "224.0.0.0, CUSTOMER_GATEWAY_UNREACHABLE",
    "239.255.255.255, CUSTOMER_GATEWAY_UNREACHABLE",
    "240.0.0.0, ",
    "254.255.255.255, ",
    "255.0.0.0, CUSTOMER_GATEWAY_UNREACHABLE",
    "255.255.255.255, CUSTOMER_GATEWAY_UNREACHABLE"
  })
  void the_addresses_of_customer_gateways(String address, SessionFault expected) {
    judged(
        simple(GATEWAY).withCustomerGateways(PEER.withIpAddress(Ipv4Address.parse(address))),
        Optional.ofNullable(expected));
  }

  @Test
  void both_ends_with_one_address() {
    judged(
        withTunnel(it -> it.withPeerBgpIp(it.localBgpIp())),
        Optional.of(SessionFault.BGP_IPS_EQUAL));
    judged(
        withTunnel(
            it -> it.withPeerBgpIp(it.localBgpIp().map(local -> Ipv4Address.of(local.bits() + 1)))),
        Optional.empty());
    judged(withTunnel(it -> it.withPeerBgpIp(Optional.empty())), Optional.empty());
    Topology none =
        withTunnel(it -> it.withPeerBgpIp(Optional.empty()).withLocalBgpIp(Optional.empty()));
    assertThat(faults(none, SessionTerms.withLaterSources()))
        .containsExactly(SessionFault.NO_LOCAL_BGP_IP);
  }

  @Test
  void routes_and_refusals_follow_the_terms() {
    Topology topology = simple(GATEWAY).withCustomerGateways(PEER.withAsn(Asn.of(45104)));
    Topology sixth =
        withTunnel(
            it ->
                it.withCidr(Ipv4Prefix.parse("169.254.6.0/30"))
                    .withLocalBgpIp(Ipv4Address.parse("169.254.6.1")));
    Prefix prefix = Prefix.parse("192.168.0.0/16");

    assertThat(Routing.converge(sixth).route(prefix, Designs.VPN_1)).isPresent();
    Routing later = Routing.converge(sixth, SessionTerms.withLaterSources());
    assertThat(later.route(prefix, Designs.VPN_1)).isEmpty();
    assertThat(later.explain(prefix, Designs.VPN_1).refusals())
        .flatExtracting(it -> it.refusal().clauses())
        .extracting(ClauseRef::id)
        .containsExactly("E23");
    assertThat(faults(topology, new SessionTerms(Set.of()))).isEmpty();
  }

  @Test
  void faults_that_do_not_count_are_not_listed_beside_those_that_do() {
    Topology topology =
        withTunnel(
            it ->
                it.withLocalAsn(Asn.ZERO)
                    .withCidr(Ipv4Prefix.parse("169.254.6.0/30"))
                    .withLocalBgpIp(Ipv4Address.parse("169.254.6.1")));

    assertThat(faults(topology, SessionTerms.ofThePage()))
        .containsExactly(SessionFault.LOCAL_ASN_ZERO);
    assertThat(faults(topology, SessionTerms.withLaterSources()))
        .containsExactly(SessionFault.LOCAL_ASN_ZERO, SessionFault.TUNNEL_CIDR_RESERVED_LATER);
  }

  /** The page has no fault to find, and later sources one or none. */
  private static void judged(Topology topology, Optional<SessionFault> later) {
    assertThat(Routing.converge(topology).sessions())
        .isEqualTo(Routing.converge(topology, SessionTerms.ofThePage()).sessions())
        .allMatch(it -> it.down().isEmpty());
    assertThat(faults(topology, SessionTerms.withLaterSources()))
        .containsExactlyElementsOf(later.stream().toList());
  }

  private static List<SessionFault> faults(Topology topology, SessionTerms terms) {
    return Routing.converge(topology, terms).sessions().stream()
        .flatMap(it -> it.down().stream())
        .flatMap(it -> ((RefusalDetail.Faults) it.detail()).faults().stream())
        .toList();
  }

  private static Topology withTunnel(UnaryOperator<Tunnel> change) {
    IpsecConnection connection = GATEWAY.connections().get(0);
    return simple(
        GATEWAY.withConnections(connection.withTunnels(change.apply(connection.tunnels().get(0)))));
  }
}
