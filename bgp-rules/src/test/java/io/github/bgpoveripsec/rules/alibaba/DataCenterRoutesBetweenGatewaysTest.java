package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataCenterRoutesBetweenGatewaysTest {
  private static final Topology READVERTISING =
      TopologyChanges.dataCenter(Topologies.SHANGHAI, it -> it.withReadvertises(true))
          .apply(Change.bgpOff(COMPLIANT));

  private final RuleUnderTest rule = RuleUnderTest.rule("data-center/routes-between-gateways");

  @Test
  void followsFromThePage() {
    rule.says("S25", Severity.ERROR, "NO_ROUTES_BETWEEN_GATEWAYS");
  }

  @Test
  void doesNotApplyWhereNobodyPassesRoutesOn() {
    rule.isNotApplicable(COMPLIANT);
  }

  @Test
  void findsADataCenterThatPassesRoutesFromGatewayToGateway() {
    rule.finds(READVERTISING, "dataCenters[dc-shanghai].readvertises", Map.of());
    assertThat(rule.related(READVERTISING))
        .containsExactly(
            "vpnGateways[vpn-1]: one of several of its VPC",
            "vpnGateways[vpn-2]: one of several of its VPC");
  }

  @Test
  void takesOneThatReachesASingleGateway() {
    rule.passes(
        TopologyChanges.connection(Topologies.SINGLE_TO_SHANGHAI, it -> it.withBgpEnabled(false))
            .apply(READVERTISING),
        1);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(READVERTISING));
  }
}
