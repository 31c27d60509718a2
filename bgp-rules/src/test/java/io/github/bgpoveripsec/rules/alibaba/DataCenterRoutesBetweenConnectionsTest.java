package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataCenterRoutesBetweenConnectionsTest {
  private static final Topology READVERTISING =
      TopologyChanges.dataCenter(Topologies.BEIJING, it -> it.withReadvertises(true))
          .apply(COMPLIANT);

  private final RuleUnderTest rule = RuleUnderTest.rule("data-center/routes-between-connections");

  @Test
  void followsFromThePage() {
    rule.says("S22", Severity.ERROR, "NO_ROUTES_BETWEEN_CONNECTIONS");
  }

  @Test
  void doesNotApplyWhereNobodyPassesRoutesOn() {
    rule.isNotApplicable(COMPLIANT);
  }

  @Test
  void findsADataCenterThatPassesRoutesOnBesideAnother() {
    rule.alone(READVERTISING, "dataCenters[dc-beijing].readvertises", Map.of());
    assertThat(rule.related(READVERTISING))
        .containsExactly("vpnGateways[vpn-1]: shares the gateway with other data centres");
  }

  @Test
  void takesOneThatHasItsGatewayToItself() {
    rule.passes(
        TopologyChanges.connection(Topologies.TO_SHANGHAI, it -> it.withBgpEnabled(false))
            .apply(READVERTISING),
        1);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(READVERTISING));
  }
}
