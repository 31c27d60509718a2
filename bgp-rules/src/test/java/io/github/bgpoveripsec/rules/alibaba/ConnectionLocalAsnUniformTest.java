package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionLocalAsnUniformTest {
  private static final String PLACE = "vpnGateways[vpn-1].connections[vco-beijing]";

  private final RuleUnderTest rule = RuleUnderTest.rule("connection/local-asn-uniform");

  @Test
  void followsFromThePage() {
    rule.says("S09", Severity.ERROR, "TUNNELS_SAME_ASN");
  }

  @Test
  void passesTunnelsThatAgree() {
    rule.passes(COMPLIANT, 6);
  }

  @Test
  void findsTunnelsThatDiffer() {
    Topology two = Change.localAsn(COMPLIANT, 65501);
    rule.alone(two, PLACE, Map.of("values", "45104, 65501"));
    assertThat(rule.related(two))
        .containsExactly(PLACE + ".tunnels[primary]: 65501", PLACE + ".tunnels[secondary]: 45104");
  }

  @Test
  void fillsInTheDefaultAndSaysSo() {
    Topology written = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(65501)));
    Topology silent = Change.tunnel(written, it -> it.withLocalAsn(Optional.empty()));
    rule.finds(silent, PLACE, Map.of("values", "45104 (the default), 65501"));
  }

  @Test
  void takesTheDefaultForTheSameAsItsNumber() {
    Topology written = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(45104)));
    rule.passes(Change.tunnel(written, it -> it.withLocalAsn(Optional.empty())), 6);
  }

  @Test
  void seesTransitRouters() {
    Topology two =
        Change.onTransitRouter(
            COMPLIANT, it -> it.role() == TunnelRole.PRIMARY ? it.withLocalAsn(Asn.of(65501)) : it);
    rule.findsAt(two, "transitRouters[tr-1].connections[vco-router]");
  }

  @Test
  void leavesSingleTunnelsAlone() {
    rule.passes(
        Change.connection(
            COMPLIANT, it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE))),
        4);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  @Test
  void leavesConnectionsAloneWhoseBgpIsOff() {
    rule.passes(Change.bgpOff(Change.localAsn(COMPLIANT, 65501)), 4);
  }
}
