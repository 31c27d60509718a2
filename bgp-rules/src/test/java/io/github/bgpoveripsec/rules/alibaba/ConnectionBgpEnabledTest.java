package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionBgpEnabledTest {
  private static final String TUNNEL =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]";

  private final RuleUnderTest rule = RuleUnderTest.rule("connection/bgp-enabled");

  @Test
  void followsFromThePage() {
    rule.says("S15", Severity.INFO, "PARAMETER_ENABLE_BGP");
  }

  @Test
  void doesNotApplyWhereBgpIsOn() {
    rule.isNotApplicable(COMPLIANT);
  }

  @Test
  void passesTunnelsWithoutBgpConfiguration() {
    rule.passes(Change.withoutBgp(COMPLIANT), 7);
  }

  @Test
  void tellsOfConfigurationThatHasNoEffect() {
    Topology local =
        Change.tunnel(Change.withoutBgp(COMPLIANT), it -> it.withLocalAsn(Asn.of(65500)));
    rule.alone(local, TUNNEL, Map.of());
    assertThat(rule.related(local))
        .containsExactly("vpnGateways[vpn-1].connections[vco-beijing].bgp: BGP is off");
  }

  @Test
  void countsAnyPartOfIt() {
    Topology off = Change.withoutBgp(COMPLIANT);
    rule.findsAt(
        Change.tunnel(off, it -> it.withCidr(Ipv4Prefix.parse("169.254.13.0/30"))), TUNNEL);
    rule.findsAt(
        Change.tunnel(off, it -> it.withLocalBgpIp(Ipv4Address.parse("169.254.13.1"))), TUNNEL);
  }

  @Test
  void tellsOfEachTunnel() {
    rule.findsAt(
        Change.bgpOff(COMPLIANT),
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]",
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary]");
  }
}
