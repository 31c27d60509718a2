package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelLocalBgpIpInCidrTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].localBgpIp";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/local-bgp-ip-in-cidr");

  @Test
  void followsFromThePage() {
    rule.says("S07", Severity.ERROR, "LOCAL_BGP_IP_IN_CIDR");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.13.0", "169.254.13.1", "169.254.13.2", "169.254.13.3"})
  void takesTheFourAddressesOfTheBlock(String address) {
    rule.passes(Change.localBgpIp(COMPLIANT, address), 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"169.254.12.255", "169.254.13.4", "169.254.14.1", "0.0.0.0", "255.255.255.255"})
  void refusesEveryOther(String address) {
    rule.alone(
        Change.localBgpIp(COMPLIANT, address),
        PLACE,
        Map.of("address", address, "cidr", "169.254.13.0/30"));
  }

  @Test
  void leavesTunnelsAloneThatLackOneOfTheTwo() {
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())), 6);
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withLocalBgpIp(Optional.empty())), 6);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.localBgpIp(COMPLIANT, "10.0.0.1")), 5);
  }
}
