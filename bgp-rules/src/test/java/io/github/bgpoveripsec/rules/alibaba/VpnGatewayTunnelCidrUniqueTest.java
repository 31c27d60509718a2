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
    rule.passes(COMPLIANT, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.12.0/30, vpnGateways[vpn-1].connections[vco-1].tunnels[secondary].cidr",
    "169.254.22.0/30, vpnGateways[vpn-1].connections[vco-2].tunnels[secondary].cidr"
  })
  void findsABlockGivenTwice(String cidr, String other) {
    Topology twice = Change.cidr(COMPLIANT, cidr);
    rule.alone(twice, "vpnGateways[vpn-1]", Map.of("value", cidr));
    assertThat(rule.related(twice))
        .containsExactlyInAnyOrder(
            "vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr: " + cidr,
            other + ": " + cidr);
  }

  @Test
  void takesNeighbours() {
    rule.passes(Change.cidr(COMPLIANT, "169.254.12.4/30"), 4);
  }

  @Test
  void takesTheSameBlockInAnotherGateway() {
    rule.passes(Change.secondGateway(COMPLIANT, Topologies.connection("vco-9", "cgw-1", 11)), 6);
  }

  @Test
  void leavesTransitRoutersAlone() {
    rule.passes(
        Change.onTransitRouter(
            COMPLIANT,
            Topologies.connection("vco-9", "cgw-1", 11),
            it -> it.withCidr(Ipv4Prefix.parse("169.254.11.0/30"))),
        4);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(
        Change.connection(
            Change.cidr(COMPLIANT, "169.254.12.0/30"), it -> it.withBgpEnabled(false)),
        2);
  }
}
