package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each boundary that later sources draw. */
class LaterBoundariesTest {

  @ParameterizedTest
  @CsvSource({
    "0, false",
    "1, true",
    "45103, true",
    "45104, false",
    "45105, true",
    "4294967295, true"
  })
  void asnsOfCustomerGateways(long asn, boolean fine) {
    judge(
        "customer-gateway/asn-range",
        Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(asn))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({
    "100.63.255.255, true", "100.64.0.0, false", "100.127.255.255, false", "100.128.0.0, true",
    "126.255.255.255, true", "127.0.0.0, false", "127.255.255.255, false", "128.0.0.0, true",
    "169.253.255.255, true", "169.254.0.0, false", "169.254.255.255, false", "169.255.0.0, true",
    "223.255.255.255, true", "224.0.0.0, false", "239.255.255.255, false", "240.0.0.0, true",
    "254.255.255.255, true", "255.0.0.0, false", "255.255.255.255, false"
  })
  void addressesOfCustomerGateways(String address, boolean fine) {
    judge(
        "customer-gateway/ip-address",
        Change.customerGateway(COMPLIANT, it -> it.withIpAddress(Ipv4Address.parse(address))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({
    "0, LETTER, false", "1, LETTER, true", "64, SYMBOL, true", "65, LETTER, false",
    "9, SPACE, false", "9, QUESTION_MARK, false", "9, NON_ASCII, false", "9, CONTROL, false",
    "9, BACKSLASH, true", "9, SINGLE_QUOTE, true"
  })
  void bgpKeys(int length, CharacterKind kind, boolean fine) {
    judge(
        "customer-gateway/bgp-auth-key",
        Change.customerGateway(
            COMPLIANT, it -> it.withBgpAuthKey(new SecretProperties(length, Set.of(kind)))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({
    "0, LETTER, false", "1, LETTER, true", "100, DIGIT, true", "101, LETTER, false",
    "9, SPACE, false", "9, QUESTION_MARK, true", "9, NON_ASCII, false", "9, CONTROL, false",
    "9, BACKSLASH, false", "9, SINGLE_QUOTE, true", "9, DOUBLE_QUOTE, true"
  })
  void preSharedKeys(int length, CharacterKind kind, boolean fine) {
    judge(
        "tunnel/pre-shared-key",
        ike(it -> it.withPreSharedKey(new SecretProperties(length, Set.of(kind)))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({"aes, true", "3des, true", "sm4, false", "aes-gcm-16-128, false"})
  void encryptions(String name, boolean fine) {
    EncryptionAlgorithm algorithm = EncryptionAlgorithm.of(name);
    judge("tunnel/algorithms", ike(it -> it.withEncryption(algorithm)), fine);
    judge("tunnel/algorithms", ipsec(it -> it.withEncryption(algorithm)), fine);
  }

  @ParameterizedTest
  @CsvSource({
    "0, false, true",
    "1, true, true",
    "2, true, true",
    "5, true, true",
    "14, true, true",
    "15, false, false"
  })
  void groups(int number, boolean fineForIke, boolean fineForPfs) {
    judge("tunnel/algorithms", ike(it -> it.withDhGroup(DhGroup.of(number))), fineForIke);
    judge("tunnel/algorithms", ipsec(it -> it.withPfs(DhGroup.of(number))), fineForPfs);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "86400, true", "86401, false"})
  void lifetimes(long seconds, boolean fine) {
    Lifetime lifetime = Lifetime.ofSeconds(seconds);
    judge("tunnel/algorithms", ike(it -> it.withLifetime(lifetime)), fine);
    judge("tunnel/algorithms", ipsec(it -> it.withLifetime(lifetime)), fine);
  }

  @Test
  void identities() {
    judge("tunnel/identities", ike(it -> it.withLocalId("a".repeat(100))), true);
    judge("tunnel/identities", ike(it -> it.withLocalId("a".repeat(101))), false);
    judge("tunnel/identities", ike(it -> it.withRemoteId("a b")), false);
    judge("tunnel/identities", ike(it -> it.withRemoteId(" ab")), false);
  }

  @ParameterizedTest
  @CsvSource({
    "IKEV1, AGGRESSIVE, vpn.example.org, true", "IKEV1, MAIN, vpn.example.org, false",
    "IKEV1, MAIN, 203.0.113.10, true", "IKEV1, MAIN, 2001:db8::1, true",
    "IKEV2, MAIN, vpn.example.org, true"
  })
  void modes(IkeVersion version, IkeMode mode, String id, boolean fine) {
    Topology topology = ike(it -> it.withVersion(version).withMode(mode).withRemoteId(id));
    assertThat(violations("tunnel/identity-mode", topology)).isEqualTo(fine ? 0 : 1);
  }

  @Test
  void aModeThatIsNotStatedIsMain() {
    assertThat(
            verdict("tunnel/identity-mode", ike(it -> it.withRemoteId("vpn.example.org")))
                .violations())
        .singleElement()
        .satisfies(
            it -> assertThat(it.message().arguments()).containsEntry("mode", "main (the default)"));
  }

  @ParameterizedTest
  @CsvSource({
    "45103, false",
    "45104, true",
    "64511, false",
    "64512, true",
    "65024, true",
    "65025, false",
    "65026, true",
    "65534, true",
    "65535, false",
    "4199999999, false",
    "4200000000, true",
    "4294967294, true",
    "4294967295, false"
  })
  void localAsnsOfCircuits(long asn, boolean fine) {
    judge("virtual-border-router/local-asn", vbr(it -> it.withLocalAsn(Asn.of(asn))), fine);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "2999, true", "3000, false"})
  void vlans(int vlan, boolean fine) {
    judge("virtual-border-router/vlan", vbr(it -> it.withVlan(vlan)), fine);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "8, true", "9, false"})
  void peersOfCircuits(int count, boolean fine) {
    judge(
        "virtual-border-router/bgp-peers",
        vbr(it -> it.withBgpPeers(IntStream.range(0, count).mapToObj(i -> peer(i)).toList())),
        fine);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "110, true", "111, false"})
  void routesOfCircuits(int quota, boolean fine) {
    judge(
        "virtual-border-router/route-quota",
        vbr(it -> it.withBgpPeers(peer(1).withRouteQuota(quota))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "255, true", "256, false"})
  void hopsOfBfd(int hops, boolean fine) {
    judge(
        "virtual-border-router/bfd-hops",
        vbr(it -> it.withBgpPeers(peer(1).withBfdHops(hops))),
        fine);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0/0, false",
    "100.64.0.0/10, false",
    "100.64.1.0/24, false",
    "100.0.0.0/8, false",
    "100.128.0.0/10, true",
    "10.0.0.0/8, true"
  })
  void staticRoutes(String destination, boolean fine) {
    StaticRoute route =
        new StaticRoute(
            Prefix.parse(destination), Topologies.TO_BEIJING, StaticRouteTable.DESTINATION);
    judge(
        "vpn-gateway/static-route-destination",
        Change.gateway(COMPLIANT, it -> it.withStaticRoutes(route)),
        fine);
  }

  @Test
  void endsOfATunnel() {
    judge(
        "tunnel/bgp-addresses",
        Change.tunnel(COMPLIANT, it -> it.withPeerBgpIp(Ipv4Address.parse("169.254.13.2"))),
        true);
    judge(
        "tunnel/bgp-addresses",
        Change.tunnel(COMPLIANT, it -> it.withPeerBgpIp(Ipv4Address.parse("169.254.13.1"))),
        false);
  }

  private static Topology ike(UnaryOperator<IkeParameters> change) {
    return Change.tunnel(
        COMPLIANT, it -> it.withIke(change.apply(IkeParameters.builder().build())));
  }

  private static Topology ipsec(UnaryOperator<IpsecParameters> change) {
    return Change.tunnel(
        COMPLIANT, it -> it.withIpsec(change.apply(IpsecParameters.builder().build())));
  }

  private static Topology vbr(UnaryOperator<VirtualBorderRouter> change) {
    return TopologyChanges.virtualBorderRouter(Topologies.CIRCUIT, change).apply(COMPLIANT);
  }

  private static VbrBgpPeer peer(int number) {
    return VbrBgpPeer.builder().peerIp(Ip.parse("10.255.0." + number)).build();
  }

  private static int violations(String rule, Topology topology) {
    return verdict(rule, topology).violations().size();
  }

  private static void judge(String rule, Topology topology, boolean fine) {
    Verdict verdict = verdict(rule, topology);
    assertThat(verdict.kind()).isEqualTo(fine ? Verdict.Kind.PASSED : Verdict.Kind.FAILED);
    assertThat(verdict.violations()).hasSize(fine ? 0 : 1);
  }

  private static Verdict verdict(String rule, Topology topology) {
    return AlibabaVpnGatewayRules.august2026().rule(rule).orElseThrow().check(topology);
  }
}
