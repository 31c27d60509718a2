package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changes from the page of October 2024 to the edition of August 2026. */
class LaterRulesTest {
  private static final RuleSet<Topology> OLD = AlibabaVpnGatewayRules.october2024();
  private static final RuleSet<Topology> NEW = AlibabaVpnGatewayRules.august2026();

  @Test
  void editionsAreFoundByName() {
    assertThat(AlibabaVpnGatewayRules.editions())
        .containsExactly(Edition.parse("alibaba@2024-10-18"), Edition.parse("alibaba@2026-08"));
    assertThat(AlibabaVpnGatewayRules.edition(Edition.parse("alibaba@2024-10-18"))).contains(OLD);
    assertThat(AlibabaVpnGatewayRules.edition(Edition.parse("alibaba@2026-08"))).contains(NEW);
    assertThat(AlibabaVpnGatewayRules.edition(Edition.parse("alibaba@2021"))).isEmpty();
  }

  @Test
  void theNewEditionContainsTheOldOne() {
    assertThat(NEW.rules())
        .extracting(Rule::id)
        .containsAll(OLD.rules().stream().map(Rule::id).toList());
  }

  @Test
  void oneMoreBlockIsReserved() {
    Topology sixth = Change.cidr(COMPLIANT, "169.254.6.0/30");
    RuleUnderTest.rule(OLD, "tunnel/cidr-reserved").passes(sixth, 7);
    RuleUnderTest.rule(NEW, "tunnel/cidr-reserved")
        .finds(
            sixth,
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].cidr",
            Map.of("value", "169.254.6.0/30"));
    RuleUnderTest.rule(NEW, "tunnel/cidr-reserved")
        .passes(Change.cidr(COMPLIANT, "169.254.7.0/30"), 7);
  }

  @Test
  void regionsAreWorthKnowingOnly() {
    assertThat(
            NEW.check(Change.gateway(COMPLIANT, it -> it.withRegion(Region.of("ap-south-1"))))
                .findings())
        .extracting(it -> it.rule().id())
        .contains("vpn-gateway/region");
    assertThat(NEW.rule("vpn-gateway/region").orElseThrow().description().severity())
        .isEqualTo(Severity.INFO);
    assertThat(OLD.rule("vpn-gateway/region").orElseThrow().description().severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void everyRuleSaysAllThereIsToSay() {
    assertThat(NEW.rules())
        .extracting(Rule::description)
        .allSatisfy(
            it -> {
              assertThat(it.aliases()).isNotEmpty();
              assertThat(it.because()).isPresent();
              assertThat(it.references()).isNotEmpty();
              assertThat(it.effects()).isNotEmpty();
              assertThat(it.remedy()).isPresent();
            });
  }
}
