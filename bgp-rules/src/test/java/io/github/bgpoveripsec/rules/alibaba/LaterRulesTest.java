package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import io.github.bgpoveripsec.rules.routing.SessionTerms;
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
  void routesFollowTheEdition() {
    Topology sixth =
        Change.connection(
            Change.cidr(COMPLIANT, "169.254.6.0/30"), it -> it.withTunnels(it.tunnels().get(0)));
    RuleUnderTest.rule(OLD, "vpc/expectation").passes(sixth, 2);
    RuleUnderTest later = RuleUnderTest.rule(NEW, "vpc/expectation");
    later.findsAt(sixth, "vpcs[vpc-1].expects[10.20.0.0/16]");
    assertThat(later.related(sixth))
        .contains(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]:"
                + " SESSION_DOWN: TUNNEL_CIDR_RESERVED_LATER [E23]");
    Topology full = Change.gateway(sixth, it -> it.withBgpRouteQuota(1));
    RuleUnderTest.rule(OLD, "vpn-gateway/route-quota")
        .findsAt(full, "vpnGateways[vpn-1].bgpRouteQuota");
    RuleUnderTest.rule(NEW, "vpn-gateway/route-quota").passes(full, 2);
    Topology wanting =
        TopologyChanges.dataCenter(
                Topologies.BEIJING, it -> it.withExpects(Prefix.parse("172.16.0.0/24")))
            .apply(sixth);
    RuleUnderTest.rule(NEW, "data-center/expectation")
        .findsAt(wanting, "dataCenters[dc-beijing].expects[172.16.0.0/24]");
  }

  @Test
  void termsGoByTheEditionOfThisCatalogue() {
    assertThat(AlibabaVpnGatewayRules.terms(OLD.editions())).isEqualTo(SessionTerms.ofThePage());
    assertThat(AlibabaVpnGatewayRules.terms(RfcRules.january2025().editions()))
        .isEqualTo(SessionTerms.ofThePage());
    assertThat(AlibabaVpnGatewayRules.terms(NEW.plus(RfcRules.january2025()).editions()))
        .isEqualTo(SessionTerms.withLaterSources());
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
