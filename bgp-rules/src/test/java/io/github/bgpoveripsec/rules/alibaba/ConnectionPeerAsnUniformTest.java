package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionPeerAsnUniformTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("connection/peer-asn-uniform");

  @Test
  void followsFromThePage() {
    rule.says("S10", Severity.WARNING, "TUNNEL_PEERS_SAME_ASN");
  }

  @Test
  void passesTunnelsToOneAsn() {
    rule.passes(COMPLIANT, 6);
  }

  @Test
  void findsTunnelsToDifferentAsns() {
    Topology two = secondDeviceWith(Optional.of(Asn.of(65009)));
    rule.finds(
        two, "vpnGateways[vpn-1].connections[vco-shanghai]", Map.of("values", "65001, 65009"));
    assertThat(rule.related(two))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary].customerGateway: 65001",
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[secondary].customerGateway:"
                + " 65009");
  }

  @Test
  void leavesConnectionsAloneThatLackAnAsn() {
    rule.passes(secondDeviceWith(Optional.empty()), 4);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology secondDeviceWith(Optional<Asn> asn) {
    return TopologyChanges.customerGateway(Topologies.SHANGHAI_2, it -> it.withAsn(asn))
        .apply(COMPLIANT);
  }
}
