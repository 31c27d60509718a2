package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.LaterRules.BEIJING;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.ROUTER;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.judge;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.rule;
import static io.github.bgpoveripsec.rules.alibaba.LaterRules.verdict;
import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later sources say of algorithms. */
class LaterCryptoTest {
  @ParameterizedTest
  @CsvSource({
    "md5, true",
    "sha1, true",
    "sha256, true",
    "sha384, true",
    "sha512, true",
    "sm3, false",
    "sha224, false"
  })
  void authentications(String name, boolean fine) {
    AuthenticationAlgorithm algorithm = AuthenticationAlgorithm.of(name);
    judge("tunnel/algorithms", ike(it -> it.withAuthentication(algorithm)), fine);
    judge("tunnel/algorithms", ipsec(it -> it.withAuthentication(algorithm)), fine);
  }

  @ParameterizedTest
  @CsvSource({"aes192, true", "aes256, true", "des, true", "aes512, false"})
  void moreEncryptions(String name, boolean fine) {
    EncryptionAlgorithm algorithm = EncryptionAlgorithm.of(name);
    judge("tunnel/algorithms", ike(it -> it.withEncryption(algorithm)), fine);
    judge("tunnel/algorithms", ipsec(it -> it.withEncryption(algorithm)), fine);
  }

  @Test
  void defaultsAreNamedForEachTunnelThatLeavesSomethingToThem() {
    Topology chosen = Change.onTransitRouter(COMPLIANT, LaterCryptoTest::chosen);
    Topology open =
        Change.tunnels(
            chosen,
            it ->
                chosen(it).withIke(chosen(it).ike().map(ike -> ike.withVersion(Optional.empty()))));
    assertThat(related("tunnel/crypto-defaults", open, "vpnGateways[vpn-1]"))
        .hasSize(4)
        .allMatch(it -> it.endsWith(": ike.version ikev1"));
    assertThat(related("tunnel/crypto-defaults", COMPLIANT, ROUTER))
        .hasSize(2)
        .allMatch(
            it ->
                it.endsWith(
                    ": ike.version ikev2, ike.encryption aes, ike.authentication sha1, ike.dhGroup"
                        + " group2, ipsec.encryption aes, ipsec.authentication sha1, ipsec.pfs"
                        + " group2"));
    Topology national =
        Change.gateway(COMPLIANT, it -> it.withType(VpnGatewayType.NATIONAL_STANDARD));
    assertThat(related("tunnel/crypto-defaults", national, "vpnGateways[vpn-1]"))
        .hasSize(4)
        .allMatch(it -> it.contains("ike.encryption sm4, ike.authentication sm3"));
  }

  @Test
  void whoChoosesEverythingHasNoDefaults() {
    Topology chosen =
        Change.tunnels(
            Change.onTransitRouter(COMPLIANT, LaterCryptoTest::chosen), LaterCryptoTest::chosen);
    rule("tunnel/crypto-defaults").findsAt(chosen, "vpnGateways[vpn-2]");
  }

  @ParameterizedTest
  @CsvSource({
    "IKEV1, MAIN, sm4, sm3, true, true",
    "IKEV2, MAIN, sm4, sm3, true, false",
    "IKEV1, AGGRESSIVE, sm4, sm3, true, false",
    "IKEV1, MAIN, aes, sm3, true, false",
    "IKEV1, MAIN, sm4, md5, true, false",
    "IKEV1, MAIN, sm4, sm3, false, false"
  })
  void gatewaysOfTheNationalStandard(
      IkeVersion version,
      IkeMode mode,
      String encryption,
      String authentication,
      boolean certificate,
      boolean fine) {
    IkeParameters ike =
        IkeParameters.builder()
            .version(version)
            .mode(mode)
            .encryption(EncryptionAlgorithm.of(encryption))
            .authentication(AuthenticationAlgorithm.of(authentication))
            .build();
    Topology national =
        Change.tunnels(
            Change.gateway(COMPLIANT, it -> it.withType(VpnGatewayType.NATIONAL_STANDARD)),
            it -> it.withRemoteCaCertificate(true));
    judge(
        "tunnel/national-standard",
        Change.tunnel(national, it -> it.withIke(ike).withRemoteCaCertificate(certificate)),
        fine);
  }

  @Test
  void theCertificateIsForGatewaysOfTheNationalStandardOnly() {
    rule("tunnel/national-standard")
        .findsAt(
            Change.tunnel(COMPLIANT, it -> it.withRemoteCaCertificate(true)),
            BEIJING + ".tunnels[primary].remoteCaCertificate");
  }

  private static Tunnel chosen(Tunnel tunnel) {
    return tunnel
        .withIke(
            IkeParameters.builder()
                .version(IkeVersion.IKEV2)
                .encryption(EncryptionAlgorithm.AES256)
                .authentication(AuthenticationAlgorithm.SHA256)
                .dhGroup(DhGroup.of(14))
                .build())
        .withIpsec(
            IpsecParameters.builder()
                .encryption(EncryptionAlgorithm.AES256)
                .authentication(AuthenticationAlgorithm.SHA256)
                .pfs(DhGroup.of(14))
                .build());
  }

  private static Topology ike(UnaryOperator<IkeParameters> change) {
    return Change.tunnel(
        COMPLIANT, it -> it.withIke(change.apply(IkeParameters.builder().build())));
  }

  private static Topology ipsec(UnaryOperator<IpsecParameters> change) {
    return Change.tunnel(
        COMPLIANT, it -> it.withIpsec(change.apply(IpsecParameters.builder().build())));
  }

  private static List<String> related(String rule, Topology topology, String place) {
    return verdict(rule, topology).violations().stream()
        .filter(it -> it.path().toString().equals(place))
        .flatMap(it -> it.related().stream())
        .map(it -> it.path() + ": " + it.note())
        .toList();
  }
}
