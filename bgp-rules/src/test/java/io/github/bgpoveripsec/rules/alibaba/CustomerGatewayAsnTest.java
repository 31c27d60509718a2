package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerGatewayAsnTest {
  private static final Topology WITHOUT_ASN =
      Change.customerGateway(COMPLIANT, it -> it.withAsn(Optional.empty()));

  private final RuleUnderTest rule = RuleUnderTest.rule("customer-gateway/asn");

  @Test
  void followsFromThePage() {
    rule.says("S12", Severity.ERROR, "STEP_CUSTOMER_GATEWAY");
  }

  @Test
  void passesEachCustomerGatewayOnce() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsOneWithoutAndTheTunnelsThatNeedIt() {
    rule.alone(WITHOUT_ASN, "customerGateways[cgw-1].asn", Map.of());
    assertThat(rule.related(WITHOUT_ASN))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-1].tunnels[primary]: needs it for BGP",
            "vpnGateways[vpn-1].connections[vco-1].tunnels[secondary]: needs it for BGP");
  }

  @Test
  void takesZeroForAnAsn() {
    rule.passes(Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(0))), 2);
  }

  @Test
  void leavesCustomerGatewaysAloneThatNoBgpTunnelNeeds() {
    rule.passes(Change.connection(WITHOUT_ASN, it -> it.withBgpEnabled(false)), 1);
  }

  @Test
  void seesTransitRouters() {
    rule.findsAt(
        Change.onTransitRouter(
            Change.connection(WITHOUT_ASN, it -> it.withBgpEnabled(false)),
            Topologies.connection("vco-9", "cgw-1", 31),
            it -> it),
        "customerGateways[cgw-1].asn");
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
