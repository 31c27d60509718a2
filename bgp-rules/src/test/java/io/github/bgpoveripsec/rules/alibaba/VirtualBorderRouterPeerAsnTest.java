package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VirtualBorderRouterPeerAsnTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("virtual-border-router/peer-asn");

  @Test
  void followsFromThePage() {
    rule.says("S27", Severity.ERROR, "EXPRESS_CONNECT_SAME_ASN", "EXPRESS_CONNECT_FLAPPING");
  }

  @Test
  void passesOneAsn() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsAnotherAsnAtTheCircuit() {
    Topology two = circuit(it -> it.withPeerAsn(Asn.of(65009)));
    rule.alone(
        two, "virtualBorderRouters[vbr-1].peerAsn", Map.of("peerAsn", "65009", "asns", "65001"));
    assertThat(rule.related(two))
        .containsExactly(
            "customerGateways[cgw-shanghai-1].asn: 65001",
            "customerGateways[cgw-shanghai-2].asn: 65001");
  }

  @Test
  void findsTheVpcByCenAsWell() {
    rule.findsAt(
        circuit(it -> it.withPeerAsn(Asn.of(65009)).withVpcs()),
        "virtualBorderRouters[vbr-1].peerAsn");
  }

  @Test
  void findsTheVpcByAGatewayOfTheCenAsWell() {
    rule.findsAt(
        TopologyChanges.cen(Topologies.CEN, it -> it.withVpcs())
            .apply(circuit(it -> it.withPeerAsn(Asn.of(65009)).withVpcs())),
        "virtualBorderRouters[vbr-1].peerAsn");
  }

  @Test
  void doesNotApplyToACircuitToOtherVpcs() {
    rule.isNotApplicable(
        TopologyChanges.cen(Topologies.CEN, it -> it.withVirtualBorderRouters())
            .apply(circuit(it -> it.withPeerAsn(Asn.of(65009)).withVpcs())));
  }

  @Test
  void doesNotApplyToACircuitToADataCenterWithoutVpn() {
    rule.isNotApplicable(
        Change.bgpOff(
            circuit(it -> it.withDataCenter(Topologies.BEIJING).withPeerAsn(Asn.of(65009)))));
  }

  @Test
  void leavesCustomerGatewaysAloneThatHaveNoAsn() {
    rule.passes(
        TopologyChanges.customerGateway(Topologies.SHANGHAI_2, it -> it.withAsn(Optional.empty()))
            .apply(COMPLIANT),
        1);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology circuit(UnaryOperator<VirtualBorderRouter> change) {
    return TopologyChanges.virtualBorderRouter(Topologies.CIRCUIT, change).apply(COMPLIANT);
  }
}
