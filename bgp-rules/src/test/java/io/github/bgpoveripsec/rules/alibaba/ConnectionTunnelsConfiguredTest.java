package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionTunnelsConfiguredTest {
  private static final String TUNNELS = "vpnGateways[vpn-1].connections[vco-beijing].tunnels";

  private final RuleUnderTest rule = RuleUnderTest.rule("connection/tunnels-configured");

  @Test
  void followsFromThePage() {
    rule.says("S14", Severity.ERROR, "BOTH_TUNNELS_CONFIGURED", "STEP_ENABLE_BGP");
  }

  @Test
  void passesTunnelsThatAreConfigured() {
    rule.passes(COMPLIANT, 25);
  }

  @Test
  void findsEachParameterThatIsMissing() {
    rule.alone(
        Change.tunnel(COMPLIANT, it -> it.withCustomerGateway(Optional.empty())),
        TUNNELS + "[primary].customerGateway",
        Map.of("parameter", "customerGateway"));
    rule.alone(
        Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())),
        TUNNELS + "[primary].cidr",
        Map.of("parameter", "cidr"));
    rule.alone(
        Change.tunnel(COMPLIANT, it -> it.withLocalBgpIp(Optional.empty())),
        TUNNELS + "[primary].localBgpIp",
        Map.of("parameter", "localBgpIp"));
  }

  @Test
  void doesNotAskForALocalAsn() {
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withLocalAsn(Optional.empty())), 25);
  }

  @Test
  void findsATunnelThatIsMissing() {
    Topology primary = Change.connection(COMPLIANT, it -> it.withTunnels(it.tunnels().get(0)));
    rule.alone(primary, TUNNELS, Map.of("missing", "secondary"));
    Topology secondary = Change.connection(COMPLIANT, it -> it.withTunnels(it.tunnels().get(1)));
    rule.alone(secondary, TUNNELS, Map.of("missing", "primary"));
    Topology none = Change.connection(COMPLIANT, it -> it.withTunnels());
    rule.alone(none, TUNNELS, Map.of("missing", "primary, secondary"));
  }

  @Test
  void takesASingleTunnelThatIsConfigured() {
    Topology single =
        Change.connection(
            COMPLIANT, it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE)));
    rule.passes(single, 22);
    rule.findsAt(
        Change.connection(
            single, it -> Change.tunnelsOf(it, tunnel -> tunnel.withCidr(Optional.empty()))),
        TUNNELS + "[single].cidr");
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(
        Change.connection(
            Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())),
            it -> it.withBgpEnabled(false)),
        18);
  }
}
