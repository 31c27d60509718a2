package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TunnelLocalAsnDefaultTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/local-asn-default");

  @Test
  void followsFromThePage() {
    rule.says("S02", Severity.INFO, "LOCAL_ASN_DEFAULT");
  }

  @Test
  void passesWhereEveryTunnelStatesIts() {
    rule.passes(COMPLIANT, 7);
  }

  @Test
  void namesTheGatewayOnceAndItsTunnels() {
    Topology silent = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Optional.empty()));
    rule.alone(
        silent,
        "vpnGateways[vpn-1]",
        Map.of("count", "4", "tunnels", "4", "asn", "45104 (the default)"));
    assertThat(rule.related(silent))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]: 45104 (the default)",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary]: 45104 (the default)",
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary]: 45104 (the default)",
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[secondary]: 45104 (the default)");
  }

  @Test
  void tellsTheDefaultFromTheSameNumberWritten() {
    rule.passes(Change.localAsn(COMPLIANT, 45104), 7);
  }

  @Test
  void seesTransitRouters() {
    Topology silent = Change.onTransitRouter(COMPLIANT, it -> it.withLocalAsn(Optional.empty()));
    rule.finds(
        silent,
        "transitRouters[tr-1]",
        Map.of("count", "2", "tunnels", "2", "asn", "45104 (the default)"));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
