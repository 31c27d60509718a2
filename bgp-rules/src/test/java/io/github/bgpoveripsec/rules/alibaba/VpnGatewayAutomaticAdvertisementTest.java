package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VpnGatewayAutomaticAdvertisementTest {
  private static final Topology OFF =
      Change.gateway(COMPLIANT, it -> it.withAutomaticRouteAdvertisement(false));

  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/automatic-advertisement");

  @Test
  void followsFromThePage() {
    rule.says("S19", Severity.WARNING, "STEP_AUTOMATIC_ADVERTISEMENT", "TO_SYSTEM_ROUTE_TABLE");
  }

  @Test
  void passesGatewaysThatPassRoutesOn() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsAGatewayThatKeepsRoutesToItself() {
    rule.alone(OFF, "vpnGateways[vpn-1].automaticRouteAdvertisement", Map.of());
    assertThat(rule.related(OFF))
        .containsExactly(
            "dataCenters[dc-beijing]: advertises routes",
            "dataCenters[dc-shanghai]: advertises routes");
  }

  @Test
  void leavesGatewaysAloneThatLearnNothing() {
    rule.isNotApplicable(advertising(advertising(OFF, Topologies.BEIJING), Topologies.SHANGHAI));
  }

  @Test
  void leavesGatewaysAloneThatRefuseWhatIsAdvertised() {
    rule.isNotApplicable(
        advertising(
            advertising(OFF, Topologies.BEIJING, "0.0.0.0/0"),
            Topologies.SHANGHAI,
            "100.64.0.0/10"));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology advertising(Topology topology, DataCenterId id, String... prefixes) {
    return TopologyChanges.dataCenter(
            id, it -> it.withAdvertises(Stream.of(prefixes).map(Prefix::parse).toList()))
        .apply(topology);
  }
}
