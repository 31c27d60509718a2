package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerGatewayUnchangedTest {
  private static final String ASN = "customerGateways[cgw-beijing-1].asn";
  private static final Topology WITHOUT_ASN =
      Change.customerGateway(COMPLIANT, it -> it.withAsn(Optional.empty()));

  private final ChangeUnderTest rule = new ChangeUnderTest("customer-gateway/unchanged");

  @Test
  void followsFromThePage() {
    rule.says(
        "S13",
        Severity.ERROR,
        "CUSTOMER_GATEWAY_FIXED",
        "CUSTOMER_GATEWAY_NEW_ASN",
        "CUSTOMER_GATEWAY_WITHOUT_ASN");
    assertThat(AlibabaChangeRules.october2024().rule("customer-gateway/unchanged")).isPresent();
  }

  @Test
  void editionsAreFoundByName() {
    assertThat(AlibabaChangeRules.edition(Edition.parse("alibaba@2024-10-18")))
        .contains(AlibabaChangeRules.october2024());
    assertThat(AlibabaChangeRules.edition(Edition.parse("alibaba@2026-08")))
        .contains(AlibabaChangeRules.august2026());
    assertThat(AlibabaChangeRules.edition(Edition.parse("alibaba@2021"))).isEmpty();
  }

  @Test
  void passesTheAddressAndTheAsnOfEachThatStays() {
    rule.passes(COMPLIANT, COMPLIANT, 6);
  }

  @Test
  void findsAnotherAsn() {
    rule.alone(
        COMPLIANT,
        Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003))),
        ASN,
        Map.of("before", "65002", "after", "65003"));
  }

  @Test
  void findsAnAsnThatIsAddedOrTakenAway() {
    rule.alone(WITHOUT_ASN, COMPLIANT, ASN, Map.of("before", "none", "after", "65002"));
    rule.alone(COMPLIANT, WITHOUT_ASN, ASN, Map.of("before", "65002", "after", "none"));
  }

  @Test
  void findsAnotherAddress() {
    rule.alone(
        COMPLIANT,
        Change.customerGateway(
            COMPLIANT, it -> it.withIpAddress(Ipv4Address.parse("203.0.113.99"))),
        "customerGateways[cgw-beijing-1].ipAddress",
        Map.of("before", "203.0.113.20", "after", "203.0.113.99"));
  }

  @Test
  void leavesTheDataCentreAndTheKeyAlone() {
    rule.passes(
        COMPLIANT,
        Change.customerGateway(
            COMPLIANT,
            it ->
                it.withDataCenter(Topologies.SHANGHAI)
                    .withBgpAuthKey(SecretProperties.of("secret"))),
        6);
  }

  @Test
  void takesAnotherIdForAnotherCustomerGateway() {
    Topology none = Change.withoutCustomerGateways(COMPLIANT);
    rule.isNotApplicable(none, COMPLIANT);
    rule.isNotApplicable(none.withCustomerGateways(List.of()), none);
  }
}
