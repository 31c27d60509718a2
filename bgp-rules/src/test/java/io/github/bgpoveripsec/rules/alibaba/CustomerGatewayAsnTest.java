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
    rule.passes(COMPLIANT, 3);
  }

  @Test
  void findsOneWithoutAndTheTunnelsThatNeedIt() {
    rule.alone(WITHOUT_ASN, "customerGateways[cgw-beijing-1].asn", Map.of());
    assertThat(rule.related(WITHOUT_ASN))
        .containsExactly(
            "transitRouters[tr-1].connections[vco-router].tunnels[primary]: needs it for BGP",
            "transitRouters[tr-1].connections[vco-router].tunnels[secondary]: needs it for BGP",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]: needs it for BGP",
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary]: needs it for BGP");
  }

  @Test
  void takesZeroForAnAsn() {
    rule.passes(Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(0))), 3);
  }

  @Test
  void leavesCustomerGatewaysAloneThatNoBgpTunnelNeeds() {
    rule.passes(Change.routerBgpOff(Change.bgpOff(WITHOUT_ASN)), 2);
  }

  @Test
  void seesTransitRouters() {
    rule.findsAt(Change.bgpOff(WITHOUT_ASN), "customerGateways[cgw-beijing-1].asn");
  }

  @Test
  void pointsToNoTunnelWhoseBgpIsOff() {
    assertThat(rule.related(Change.bgpOff(WITHOUT_ASN)))
        .containsExactly(
            "transitRouters[tr-1].connections[vco-router].tunnels[primary]: needs it for BGP",
            "transitRouters[tr-1].connections[vco-router].tunnels[secondary]: needs it for BGP");
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }
}
