package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VpnGatewayLocalAsnUniformTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/local-asn-uniform");

  @Test
  void followsFromThePage() {
    rule.says("S08", Severity.ERROR, "LOCAL_ASN_SAME");
  }

  @Test
  void passesConnectionsThatAgree() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsAConnectionWithAnotherAsn() {
    Topology two = first(it -> it.withLocalAsn(Asn.of(65501)));
    rule.alone(two, "vpnGateways[vpn-1]", Map.of("values", "45104, 65501"));
    assertThat(rule.related(two))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].localAsn: 65501",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary].localAsn: 65501",
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary].localAsn: 45104",
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[secondary].localAsn: 45104");
  }

  @Test
  void fillsInTheDefaultAndSaysSo() {
    rule.finds(
        Change.connection(
            Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(65501))),
            it -> Change.tunnelsOf(it, tunnel -> tunnel.withLocalAsn(Optional.empty()))),
        "vpnGateways[vpn-1]",
        Map.of("values", "45104 (the default), 65501"));
  }

  @Test
  void takesTheDefaultForTheSameAsItsNumber() {
    Topology written = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(45104)));
    rule.passes(
        Change.connection(
            written, it -> Change.tunnelsOf(it, tunnel -> tunnel.withLocalAsn(Optional.empty()))),
        2);
  }

  @Test
  void leavesOneStrayTunnelToTheConnection() {
    rule.passes(Change.localAsn(COMPLIANT, 65501), 2);
  }

  @Test
  void findsConnectionsWithNothingInCommonThoughOneIsDivided() {
    Topology three = Change.localAsn(first(it -> it.withLocalAsn(Asn.of(65501))), 65502);
    rule.finds(three, "vpnGateways[vpn-1]", Map.of("values", "45104, 65501, 65502"));
  }

  @Test
  void doesNotCompareGateways() {
    Topology other =
        TopologyChanges.connection(
                Topologies.SINGLE_TO_SHANGHAI,
                it -> Change.tunnelsOf(it, tunnel -> tunnel.withLocalAsn(Asn.of(65501))))
            .apply(COMPLIANT);
    rule.passes(other, 2);
  }

  @Test
  void doesNotApplyToASingleConnection() {
    rule.isNotApplicable(
        Change.gateway(COMPLIANT, it -> it.withConnections(it.connections().get(0))));
  }

  @Test
  void doesNotCountConnectionsWhoseBgpIsOff() {
    Topology two = first(it -> it.withLocalAsn(Asn.of(65501)));
    rule.isNotApplicable(Change.bgpOff(two));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology first(UnaryOperator<Tunnel> change) {
    return Change.connection(COMPLIANT, it -> Change.tunnelsOf(it, change));
  }
}
