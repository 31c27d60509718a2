package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerGatewayDeletionTest {
  private static final Topology SPARE = Change.withSpareCustomerGateway(COMPLIANT);
  private static final Topology REROUTED =
      Change.tunnelsToShanghai(COMPLIANT)
          .withCustomerGateways(
              COMPLIANT.customerGateways().stream()
                  .filter(it -> !it.id().equals(Topologies.BEIJING_1))
                  .toList());

  private final ChangeUnderTest rule = new ChangeUnderTest("customer-gateway/deletion");

  @Test
  void followsFromTheApi() {
    rule.says("E22", Severity.ERROR, "CUSTOMER_GATEWAY_DELETION");
    assertThat(AlibabaChangeRules.october2024().rule("customer-gateway/deletion")).isEmpty();
  }

  @Test
  void passesOneThatNoTunnelLeadsTo() {
    rule.passes(SPARE, COMPLIANT, 1);
  }

  @Test
  void findsOneThatTunnelsLedTo() {
    rule.alone(COMPLIANT, REROUTED, "customerGateways[cgw-beijing-1]", Map.of("tunnels", "4"));
    assertThat(rule.related(COMPLIANT, REROUTED))
        .containsExactly(
            "transitRouters[tr-1].connections[vco-router].tunnels[primary]",
            "transitRouters[tr-1].connections[vco-router].tunnels[secondary]",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary]");
  }

  @Test
  void passesItOnceTheTunnelsLeadElsewhere() {
    rule.passes(Change.tunnelsToShanghai(COMPLIANT), REROUTED, 1);
  }

  @Test
  void doesNotApplyWhereNoneIsRemoved() {
    rule.isNotApplicable(COMPLIANT, SPARE);
    rule.isNotApplicable(COMPLIANT, Change.tunnelsToShanghai(COMPLIANT));
    assertThat(SPARE.index().customerGateway(CustomerGatewayId.of("cgw-spare"))).isPresent();
  }
}
