package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelLocalBgpIpHostTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].localBgpIp";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/local-bgp-ip-host");

  @Test
  void followsFromThePage() {
    rule.says("D01", Severity.WARNING, "LOCAL_BGP_IP_IN_CIDR", "HOST_ADDRESSES");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.13.1", "169.254.13.2"})
  void takesTheTwoHosts(String address) {
    rule.passes(Change.localBgpIp(COMPLIANT, address), 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.13.0", "169.254.13.3"})
  void warnsOfNetworkAndBroadcast(String address) {
    rule.alone(
        Change.localBgpIp(COMPLIANT, address),
        PLACE,
        Map.of("address", address, "cidr", "169.254.13.0/30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.12.255", "169.254.13.4"})
  void leavesAddressesOutsideToTheOtherRule(String address) {
    rule.passes(Change.localBgpIp(COMPLIANT, address), 6);
  }

  @ParameterizedTest
  @CsvSource({
    "169.254.30.0/29, 169.254.30.7, 1",
    "169.254.30.0/29, 169.254.30.6, 0",
    "169.254.30.0/31, 169.254.30.0, 0",
    "169.254.30.0/31, 169.254.30.1, 0",
    "169.254.30.0/32, 169.254.30.0, 0"
  })
  void knowsWhichBlocksHaveABroadcastAddress(String cidr, String address, int findings) {
    String[] places = findings == 0 ? new String[0] : new String[] {PLACE};
    rule.findsAt(Change.localBgpIp(Change.cidr(COMPLIANT, cidr), address), places);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.localBgpIp(COMPLIANT, "169.254.13.0")), 5);
  }
}
