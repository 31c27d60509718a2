package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VpnGatewayDeletionTest {
  private static final Topology EMPTIED =
      Change.gateway(COMPLIANT, it -> it.withConnections(List.of()));
  private static final Topology REMOVED =
      Change.cen(COMPLIANT, it -> it.withVpnGateways(Topologies.GATEWAY_2))
          .withVpnGateways(COMPLIANT.vpnGateways().get(1));

  private final ChangeUnderTest rule = new ChangeUnderTest("vpn-gateway/deletion");

  @Test
  void followsFromTheApi() {
    rule.says("E22", Severity.ERROR, "VPN_GATEWAY_DELETION");
    assertThat(AlibabaChangeRules.october2024().rule("vpn-gateway/deletion")).isEmpty();
  }

  @Test
  void passesOneWithoutConnections() {
    rule.passes(EMPTIED, REMOVED, 1);
  }

  @Test
  void findsOneWithConnections() {
    rule.alone(COMPLIANT, REMOVED, "vpnGateways[vpn-1]", Map.of("connections", "2"));
    assertThat(rule.related(COMPLIANT, REMOVED))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing]",
            "vpnGateways[vpn-1].connections[vco-shanghai]");
  }

  @Test
  void findsOneWithASingleConnection() {
    Topology one = Change.gateway(COMPLIANT, it -> it.withConnections(it.connections().get(0)));
    rule.alone(one, REMOVED, "vpnGateways[vpn-1]", Map.of("connections", "1"));
  }

  @Test
  void doesNotApplyWhereNoneIsRemoved() {
    rule.isNotApplicable(COMPLIANT, EMPTIED);
    rule.isNotApplicable(REMOVED, COMPLIANT);
  }
}
