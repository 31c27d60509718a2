package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TunnelLocalAsnRangeTest {
  private static final String PLACE =
      "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].localAsn";

  private final RuleUnderTest rule = RuleUnderTest.rule("tunnel/local-asn-range");

  @Test
  void followsFromThePage() {
    rule.says("S01", Severity.ERROR, "LOCAL_ASN_RANGE");
  }

  @Test
  void passesEveryBgpTunnel() {
    rule.passes(COMPLIANT, 7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 23456, 65535, 65536, 4294967294L, 4294967295L})
  void takesEveryNumberFromOneOn(long asn) {
    rule.passes(Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(asn))), 7);
  }

  @Test
  void refusesZero() {
    rule.findsAt(Change.localAsn(COMPLIANT, 0), PLACE);
    rule.finds(Change.localAsn(COMPLIANT, 0), PLACE, Map.of("value", "0"));
  }

  @Test
  void countsTheDefaultAsANumber() {
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withLocalAsn(Optional.empty())), 7);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.localAsn(COMPLIANT, 0)), 5);
  }
}
