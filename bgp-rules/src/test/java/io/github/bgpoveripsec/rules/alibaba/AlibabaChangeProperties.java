package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AlibabaChangeProperties {
  private static final RuleSet<Transition<Topology>> RULES = AlibabaChangeRules.august2026();

  /** For each rule, one thing that may not change; empty where there is no place for it. */
  private static final Map<String, BiFunction<Topology, Random, Optional<Topology>>> SLIPS =
      Map.of(
          "customer-gateway/unchanged", AlibabaChangeProperties::otherAsn,
          "customer-gateway/deletion", AlibabaChangeProperties::customerGatewayGone,
          "vpn-gateway/deletion", AlibabaChangeProperties::gatewayGone,
          "vpn-gateway/automatic-advertisement-off", AlibabaChangeProperties::switchedOff);

  @Property(tries = 300)
  void whereNothingChangesNothingIsFound(
      @ForAll("editions") RuleSet<Transition<Topology>> rules,
      @ForAll("any") Topology topology,
      @ForAll Random chance) {
    Topology same = Shuffle.of(topology, chance);
    assertThat(rules.check(new Transition<>(topology, same)).findings()).isEmpty();
  }

  @Property(tries = 300)
  void theOrderOfWritingDoesNotMatter(
      @ForAll("any") Topology before, @ForAll("any") Topology after, @ForAll Random chance) {
    assertThat(RULES.check(new Transition<>(Shuffle.of(before, chance), Shuffle.of(after, chance))))
        .isEqualTo(RULES.check(new Transition<>(before, after)));
  }

  @Property(tries = 300)
  void noChangeMakesARuleThrow(@ForAll("any") Topology before, @ForAll("any") Topology after) {
    RULES
        .check(new Transition<>(before, after))
        .results()
        .forEach(
            result -> {
              Statistics.label(result.rule().id()).collect(result.verdict().kind());
              assertThat(result.verdict().gaps())
                  .extracting(Gap::cause)
                  .doesNotContain(Gap.Cause.RULE_DEFECT);
            });
  }

  @Property(tries = 300)
  void oneForbiddenChangeBreaksItsRuleAndNoOther(
      @ForAll("compliant") Topology before, @ForAll Random chance) {
    SLIPS.forEach(
        (rule, slip) -> {
          Optional<Topology> after = slip.apply(before, chance);
          Statistics.label(rule).collect(after.isPresent());
          after.ifPresent(
              it ->
                  assertThat(RULES.check(new Transition<>(before, it)).findings())
                      .extracting(finding -> finding.rule().id())
                      .containsOnly(rule));
        });
  }

  @Example
  void everyRuleHasItsSlip() {
    assertThat(RULES.rules()).extracting(Rule::id).containsOnlyOnceElementsOf(SLIPS.keySet());
    assertThat(RULES.rules()).hasSameSizeAs(SLIPS.keySet());
  }

  private static Optional<Topology> otherAsn(Topology topology, Random chance) {
    return Picks.one(topology.customerGateways(), chance)
        .map(
            picked ->
                topology.withCustomerGateways(
                    topology.customerGateways().stream()
                        .map(it -> it.equals(picked) ? it.withAsn(Asn.of(64999)) : it)
                        .toList()));
  }

  /** Another customer gateway takes over the tunnels of one that is gone. */
  private static Optional<Topology> customerGatewayGone(Topology topology, Random chance) {
    return Picks.one(
            topology.customerGateways().stream()
                .filter(it -> !topology.index().tunnelsTo(it.id()).isEmpty())
                .toList(),
            chance)
        .flatMap(
            picked ->
                topology.customerGateways().stream()
                    .filter(it -> !it.equals(picked))
                    .findFirst()
                    .map(heir -> inherited(topology, picked, heir)));
  }

  private static Topology inherited(
      Topology topology, CustomerGateway picked, CustomerGateway heir) {
    Topology changed = topology;
    for (TunnelPlace place : topology.index().tunnelsTo(picked.id())) {
      changed = Picks.with(changed, place, it -> it.withCustomerGateway(heir.id()));
    }
    List<CustomerGateway> rest = new ArrayList<>(changed.customerGateways());
    rest.remove(picked);
    return changed.withCustomerGateways(rest);
  }

  private static Optional<Topology> gatewayGone(Topology topology, Random chance) {
    return Picks.one(
            topology.vpnGateways().stream().filter(it -> !it.connections().isEmpty()).toList(),
            chance)
        .map(
            picked ->
                topology
                    .withCens(
                        topology.cens().stream()
                            .map(
                                cen ->
                                    cen.withVpnGateways(
                                        cen.vpnGateways().stream()
                                            .filter(id -> !id.equals(picked.id()))
                                            .toList()))
                            .toList())
                    .withVpnGateways(
                        topology.vpnGateways().stream().filter(it -> !it.equals(picked)).toList()));
  }

  private static Optional<Topology> switchedOff(Topology topology, Random chance) {
    List<VpnGateway> advertising =
        topology.vpnGateways().stream()
            .filter(VpnGateway::automaticRouteAdvertisement)
            .filter(it -> it.connections().stream().anyMatch(IpsecConnection::bgpEnabled))
            .toList();
    return Picks.one(advertising, chance)
        .map(
            picked ->
                topology.withVpnGateways(
                    topology.vpnGateways().stream()
                        .map(
                            it ->
                                it.equals(picked) ? it.withAutomaticRouteAdvertisement(false) : it)
                        .toList()));
  }

  @Provide
  Arbitrary<RuleSet<Transition<Topology>>> editions() {
    return Arbitraries.of(AlibabaVpnGatewayRules.editions())
        .map((Edition it) -> AlibabaChangeRules.edition(it).orElseThrow());
  }

  @Provide
  Arbitrary<Topology> compliant() {
    return TopologyArbitraries.compliant();
  }

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }
}
