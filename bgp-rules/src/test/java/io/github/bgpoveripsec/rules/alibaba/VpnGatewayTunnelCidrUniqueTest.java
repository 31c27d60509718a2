package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VpnGatewayTunnelCidrUniqueTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/tunnel-cidr-unique");

  @Test
  void followsFromThePage() {
    rule.says("S06", Severity.ERROR, "TUNNEL_CIDR_UNIQUE");
  }

  @Test
  void passesBlocksThatDiffer() {
    rule.passes(COMPLIANT, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.14.0/30, vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary].cidr",
    "169.254.12.0/30, vpnGateways[vpn-1].connections[vco-shanghai].tunnels[secondary].cidr"
  })
  void findsABlockGivenTwice(String cidr, String other) {
    Topology twice = Change.cidr(COMPLIANT, cidr);
    rule.alone(twice, "vpnGateways[vpn-1]", Map.of("value", cidr));
    assertThat(rule.related(twice))
        .containsExactlyInAnyOrder(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].cidr: " + cidr,
            other + ": " + cidr);
  }

  @Test
  void takesNeighbours() {
    rule.passes(Change.cidr(COMPLIANT, "169.254.14.4/30"), 5);
  }

  @Test
  void takesTheSameBlockInAnotherGateway() {
    rule.passes(Change.cidr(COMPLIANT, "169.254.21.0/30"), 5);
  }

  @Test
  void leavesTransitRoutersAlone() {
    rule.passes(
        Change.onTransitRouter(COMPLIANT, it -> it.withCidr(Ipv4Prefix.parse("169.254.13.0/30"))),
        5);
  }

  @Test
  void countsTunnelsWhoseBgpIsOff() {
    Topology off = Change.bgpOff(Change.cidr(COMPLIANT, "169.254.12.0/30"));
    rule.finds(off, "vpnGateways[vpn-1]", Map.of("value", "169.254.12.0/30"));
    rule.passes(Change.bgpOff(COMPLIANT), 5);
  }

  @Test
  void doesNotApplyWhereNoTunnelHasABlock() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
