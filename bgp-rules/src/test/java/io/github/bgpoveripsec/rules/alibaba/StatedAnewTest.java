package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule set is stated once, when its class is loaded. Stated again, its rules describe themselves
 * and judge as before.
 */
class StatedAnewTest {
  @Test
  void theRulesOfThePage() {
    List<Rule<Topology>> anew = AlibabaVpnGatewayRules.ofThePage(EditionValues.OCTOBER_2024);

    assertThat(anew).hasSameSizeAs(AlibabaVpnGatewayRules.october2024().rules());
    sameDescriptions(anew, AlibabaVpnGatewayRules.october2024());
    sameVerdicts(anew, AlibabaVpnGatewayRules.october2024());
  }

  @Test
  void theRulesOfLaterSources() {
    sameVerdicts(
        AlibabaVpnGatewayRules.ofThePage(EditionValues.AUGUST_2026),
        AlibabaVpnGatewayRules.august2026());

    List<Rule<Topology>> anew = AlibabaVpnGatewayRules.ofLaterSources();
    assertThat(anew)
        .hasSize(
            AlibabaVpnGatewayRules.august2026().rules().size()
                - AlibabaVpnGatewayRules.october2024().rules().size());
    sameDescriptions(anew, AlibabaVpnGatewayRules.august2026());
    sameVerdicts(anew, AlibabaVpnGatewayRules.august2026());
  }

  @Test
  void theRulesAboutChanges() {
    List<Rule<Transition<Topology>>> anew =
        List.of(
            CustomerGatewayChangeRules.unchanged(),
            CustomerGatewayChangeRules.deletion(),
            VpnGatewayChangeRules.deletion(),
            VpnGatewayChangeRules.automaticAdvertisementOff());
    Topology another = Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003)));
    Topology off = Change.gateway(COMPLIANT, it -> it.withAutomaticRouteAdvertisement(false));

    sameDescriptions(anew, AlibabaChangeRules.august2026());
    for (Topology after : List.of(another, off, Topology.builder().build())) {
      Transition<Topology> change = new Transition<>(COMPLIANT, after);
      for (Rule<Transition<Topology>> rule : anew) {
        assertThat(rule.check(change))
            .isEqualTo(known(rule, AlibabaChangeRules.august2026()).check(change));
      }
    }
  }

  private static <S> void sameDescriptions(List<Rule<S>> anew, RuleSet<S> rules) {
    assertThat(anew)
        .allSatisfy(
            rule -> assertThat(rule.description()).isEqualTo(known(rule, rules).description()));
  }

  /** Of the topology that obeys all rules, and of those in which each rule finds something. */
  private static void sameVerdicts(List<Rule<Topology>> anew, RuleSet<Topology> rules) {
    Map<String, Topology> broken =
        Slips.all().stream()
            .collect(
                Collectors.toMap(
                    Slip::rule,
                    slip ->
                        slip.in(AlibabaVpnGatewayProperties.startingPoint(slip), 9).orElseThrow()));
    for (Rule<Topology> rule : anew) {
      Stream.of(COMPLIANT, broken.get(rule.id()))
          .forEach(it -> assertThat(rule.check(it)).isEqualTo(known(rule, rules).check(it)));
    }
  }

  private static <S> Rule<S> known(Rule<S> rule, RuleSet<S> rules) {
    return rules.rule(rule.id()).orElseThrow();
  }
}
