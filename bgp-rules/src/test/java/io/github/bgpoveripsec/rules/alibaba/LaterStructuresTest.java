package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.LaterRules.BEIJING;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.NEW;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.ROUTER;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.judge;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.rule;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.verdict;
import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What later sources say of connections, route tables and routers, and of whom they speak. */
class LaterStructuresTest {
  @ParameterizedTest
  @CsvSource({
    "customer-gateway/asn-range, E01, ERROR, CUSTOMER_GATEWAY_ASN",
    "customer-gateway/ip-address, E03, ERROR, CUSTOMER_GATEWAY_ADDRESS",
    "customer-gateway/bgp-auth-key, E05, ERROR, BGP_AUTH_KEY",
    "tunnel/algorithms, E07, ERROR, ALGORITHMS",
    "tunnel/crypto-defaults, E08, INFO, CRYPTO_DEFAULTS",
    "tunnel/national-standard, E09, ERROR, NATIONAL_STANDARD",
    "tunnel/pre-shared-key, E10, ERROR, PRE_SHARED_KEY",
    "tunnel/identities, E11, ERROR, IDENTITIES",
    "tunnel/identity-mode, E11, WARNING, IDENTITY_MODE",
    "connection/tunnel-roles, E12, ERROR, DUAL_TUNNEL",
    "connection/tunnels-configured, S14 E13, ERROR, TUNNEL_BGP_CONFIGURATION",
    "connection/tunnel-cidr-distinct, E15, ERROR, ATTACHMENT_TUNNEL_CIDR",
    "vpn-gateway/static-route-destination, E18, ERROR, STATIC_ROUTES",
    "route-table/destination-unique, E21, ERROR, CUSTOM_ROUTES",
    "route-table/vswitch-overlap, E21, ERROR, CUSTOM_ROUTES",
    "route-table/custom-entries, E21, ERROR, CUSTOM_ROUTES",
    "tunnel/cidr-reserved, S05 E23, ERROR, TUNNEL_CIDR_RESERVED",
    "tunnel/bgp-addresses, E24, ERROR, BGP_ADDRESSES",
    "connection/several-subnets, E25, WARNING, SEVERAL_SUBNETS",
    "virtual-border-router/local-asn, E30, ERROR, VBR_LOCAL_ASN",
    "virtual-border-router/bgp-peers, E30, ERROR, VBR_PEERS",
    "virtual-border-router/route-quota, E30, ERROR, VBR_ROUTES",
    "virtual-border-router/bfd-hops, E30, ERROR, VBR_BFD",
    "virtual-border-router/vlan, E30, ERROR, VBR_VLAN",
    "transit-router/edition, E33, ERROR, TRANSIT_ROUTER_EDITION",
    "transit-router/connection-quota, E33, ERROR, TRANSIT_ROUTER_CONNECTIONS"
  })
  void everyRuleFollowsFromItsSource(String id, String alias, Severity severity, String source) {
    rule(id).says(alias, severity, source);
  }

  @Test
  void noRuleAppliesToNothing() {
    assertThat(NEW.rules())
        .extracting(it -> it.check(Topology.builder().build()).kind())
        .containsOnly(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer-gateway/bgp-auth-key",
        "tunnel/algorithms",
        "tunnel/pre-shared-key",
        "tunnel/identities",
        "tunnel/identity-mode",
        "tunnel/bgp-addresses",
        "connection/several-subnets",
        "vpn-gateway/static-route-destination",
        "virtual-border-router/local-asn",
        "virtual-border-router/route-quota",
        "virtual-border-router/bfd-hops"
      })
  void whatIsNotGivenIsNotJudged(String id) {
    rule(id).isNotApplicable(COMPLIANT);
  }

  @Test
  void aConnectionHasOneTunnelOrTwo() {
    RuleUnderTest rule = rule("connection/tunnel-roles");
    rule.finds(
        roles(TunnelRole.PRIMARY, TunnelRole.SECONDARY, TunnelRole.SINGLE),
        BEIJING + ".tunnels",
        Map.of("others", "2"));
    rule.findsAt(roles(TunnelRole.PRIMARY), BEIJING + ".tunnels");
    rule.findsAt(roles(TunnelRole.SECONDARY), BEIJING + ".tunnels");
    assertThat(verdict("connection/tunnel-roles", roles(TunnelRole.SINGLE)).violations()).isEmpty();
    assertThat(
            verdict("connection/tunnel-roles", roles(TunnelRole.PRIMARY, TunnelRole.SECONDARY))
                .violations())
        .isEmpty();
  }

  @Test
  void bothTunnelsLeadSomewhereWhenBgpIsOff() {
    rule("connection/tunnel-roles")
        .findsAt(
            Change.bgpOff(Change.tunnel(COMPLIANT, it -> it.withCustomerGateway(Optional.empty()))),
            BEIJING + ".tunnels[primary].customerGateway");
  }

  @Test
  void bothTunnelsAreConfiguredWhenBgpIsOn() {
    RuleUnderTest rule = rule("connection/tunnels-configured");
    rule.findsAt(
        Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())),
        BEIJING + ".tunnels[primary].cidr");
    rule.findsAt(
        Change.tunnel(COMPLIANT, it -> it.withCustomerGateway(Optional.empty())),
        BEIJING + ".tunnels[primary].customerGateway");
    assertThat(
            verdict(
                    "connection/tunnels-configured",
                    Change.tunnel(COMPLIANT, it -> it.withLocalAsn(Optional.empty())))
                .violations())
        .isEmpty();
  }

  @Test
  void blocksDifferWithinAConnectionOfATransitRouter() {
    Ipv4Prefix block = Ipv4Prefix.parse("169.254.31.0/30");
    rule("connection/tunnel-cidr-distinct").passes(COMPLIANT, 2);
    rule("connection/tunnel-cidr-distinct")
        .findsAt(
            Change.onTransitRouter(COMPLIANT, it -> it.withCidr(block)),
            ROUTER + ".connections[vco-router]");
    rule("connection/tunnel-cidr-distinct")
        .passes(Change.tunnels(COMPLIANT, it -> it.withCidr(block)), 2);
    rule("connection/tunnel-cidr-distinct")
        .isNotApplicable(
            Change.routerBgpOff(Change.onTransitRouter(COMPLIANT, it -> it.withCidr(block))));
  }

  @ParameterizedTest
  @CsvSource({
    "172.16.0.0/24, false",
    "172.16.0.128/25, false",
    "172.16.0.0/23, true",
    "172.16.1.0/24, true",
    "172.15.255.0/24, true"
  })
  void customEntriesAndVSwitches(String destination, boolean fine) {
    judge("route-table/vswitch-overlap", table(entry(destination)), fine);
  }

  @Test
  void customEntriesOfOneTableDiffer() {
    judge(
        "route-table/destination-unique", table(entry("10.1.0.0/16"), entry("10.1.0.0/16")), false);
    judge(
        "route-table/destination-unique", table(entry("10.1.0.0/16"), entry("10.1.0.0/17")), true);
    judge(
        "route-table/destination-unique",
        table(entry("10.1.0.0/16"), RouteEntry.system(Prefix.parse("10.1.0.0/16"))),
        true);
  }

  @ParameterizedTest
  @CsvSource({"199, true", "200, true", "201, false"})
  void customEntriesOfOneTable(int count, boolean fine) {
    RouteEntry[] entries =
        IntStream.range(0, count)
            .mapToObj(i -> entry("10.1." + i + ".0/24"))
            .toArray(RouteEntry[]::new);
    judge("route-table/custom-entries", table(entries), fine);
  }

  @ParameterizedTest
  @CsvSource({"1, IKEV1, true", "2, IKEV1, false", "2, IKEV2, true", "2, , false"})
  void severalSubnets(int subnets, IkeVersion version, boolean fine) {
    IkeParameters ike = IkeParameters.builder().version(Optional.ofNullable(version)).build();
    Prefix[] remote =
        IntStream.range(0, subnets)
            .mapToObj(i -> Prefix.parse("10.1." + i + ".0/24"))
            .toArray(Prefix[]::new);
    Topology topology =
        Change.connection(
            Change.tunnel(COMPLIANT, it -> it.withIke(ike)),
            it ->
                Change.tunnelsOf(it.withRemoteSubnets(remote), at -> at.withIke(ike))
                    .withTunnels(it.tunnels().get(0).withIke(ike)));
    assertThat(verdict("connection/several-subnets", topology).violations())
        .hasSize(fine ? 0 : 1)
        .allSatisfy(
            it ->
                assertThat(it.message().arguments())
                    .containsEntry("version", version == null ? "ikev1 (the default)" : "ikev1"));
  }

  @Test
  void severalSubnetsAtATransitRouterHaveAnotherDefault() {
    Prefix[] two = {Prefix.parse("10.1.0.0/24"), Prefix.parse("10.2.0.0/24")};
    Topology dual =
        TopologyChanges.connection(Topologies.ROUTER_TO_BEIJING, it -> it.withLocalSubnets(two))
            .apply(COMPLIANT);
    rule("connection/several-subnets").passes(dual, 2);
    Topology single =
        TopologyChanges.connection(
                Topologies.ROUTER_TO_BEIJING,
                it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE)))
            .apply(dual);
    rule("connection/several-subnets")
        .findsAt(single, ROUTER + ".connections[vco-router].tunnels[single].ike");
  }

  @Test
  void transitRoutersAreOfEnterpriseEdition() {
    RuleUnderTest rule = rule("transit-router/edition");
    rule.passes(COMPLIANT, 1);
    rule.findsAt(router(it -> it.withEdition(TransitRouterEdition.BASIC)), ROUTER + ".edition");
    rule.isUndetermined(router(it -> it.withEdition(Optional.empty())), ROUTER + ".edition");
    rule.isNotApplicable(
        router(it -> it.withEdition(TransitRouterEdition.BASIC).withConnections(List.of())));
  }

  @ParameterizedTest
  @CsvSource({"49, true", "50, true", "51, false"})
  void connectionsOfATransitRouter(int count, boolean fine) {
    judge("transit-router/connection-quota", router(it -> connected(it, count)), fine);
  }

  @Test
  void addressesOfTunnelEndsAreJudgedWhereBothAreKnown() {
    RuleUnderTest rule = rule("tunnel/bgp-addresses");
    Topology known =
        Change.tunnel(COMPLIANT, it -> it.withPeerBgpIp(Ipv4Address.parse("169.254.13.2")));
    rule.passes(known, 1);
    rule.finds(
        Change.tunnel(COMPLIANT, it -> it.withPeerBgpIp(Ipv4Address.parse("169.254.13.1"))),
        BEIJING + ".tunnels[primary].peerBgpIp",
        Map.of("address", "169.254.13.1"));
    rule.isNotApplicable(Change.bgpOff(known));
    rule.isNotApplicable(
        Change.tunnel(
            COMPLIANT,
            it ->
                it.withPeerBgpIp(Ipv4Address.parse("169.254.13.1"))
                    .withLocalBgpIp(Optional.empty())));
  }

  /** The connection to Beijing with BGP off and tunnels of these roles. */
  private static Topology roles(TunnelRole... roles) {
    return Change.connection(
        COMPLIANT,
        it ->
            it.withBgpEnabled(false)
                .withTunnels(
                    Stream.of(roles).map(role -> it.tunnels().get(0).withRole(role)).toList()));
  }

  private static Topology table(RouteEntry... entries) {
    return TopologyChanges.vpc(
            Topologies.VPC,
            it ->
                it.withCustomRouteTables(
                    RouteTable.builder().id(Topologies.CUSTOM_TABLE).addRoutes(entries).build()))
        .apply(COMPLIANT);
  }

  private static RouteEntry entry(String destination) {
    return RouteEntry.custom(Prefix.parse(destination), "i-1");
  }

  private static Topology router(UnaryOperator<TransitRouter> change) {
    return TopologyChanges.transitRouter(Topologies.TRANSIT_ROUTER, change).apply(COMPLIANT);
  }

  private static TransitRouter connected(TransitRouter router, int count) {
    List<IpsecConnection> connections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      connections.add(router.connections().get(0).withId(ConnectionId.of("vco-router-" + i)));
    }
    return router.withConnections(connections);
  }
}
