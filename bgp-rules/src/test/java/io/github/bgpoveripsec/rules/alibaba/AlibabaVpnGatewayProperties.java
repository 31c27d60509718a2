package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AlibabaVpnGatewayProperties {

  @Property(tries = 300)
  void compliantTopologiesHaveNeitherErrorsNorWarnings(
      @ForAll("editions") RuleSet<Topology> rules, @ForAll("compliant") Topology topology) {
    assertThat(rules.check(topology).findings())
        .extracting(Finding::severity)
        .allMatch(Severity.INFO::equals);
  }

  @Property(tries = 500)
  void noTopologyMakesARuleThrow(
      @ForAll("editions") RuleSet<Topology> rules, @ForAll("any") Topology topology) {
    Report report = rules.check(topology);
    for (RuleResult result : report.results()) {
      assertThat(result.verdict().gaps())
          .extracting(Gap::cause)
          .doesNotContain(Gap.Cause.RULE_DEFECT);
      Statistics.label(result.rule().id()).collect(result.verdict().kind());
    }
  }

  @Property(tries = 200)
  void rulesSayTogetherWhatTheySayAlone(
      @ForAll("editions") RuleSet<Topology> rules,
      @ForAll("any") Topology topology,
      @ForAll("compliant") Topology compliant,
      @ForAll long seed) {
    judgedAlone(rules, topology);
    for (Slip slip : Slips.all()) {
      if (seed % 8 == slip.rule().length() % 8) {
        slip.in(compliant, seed).ifPresent(broken -> judgedAlone(rules, broken));
      }
    }
  }

  private static void judgedAlone(RuleSet<Topology> rules, Topology topology) {
    for (RuleResult result : rules.check(topology).results()) {
      assertThat(result.verdict())
          .as(result.rule().id())
          .isEqualTo(rules.rule(result.rule().id()).orElseThrow().check(topology));
    }
  }

  @Property(tries = 200)
  void theOrderOfWritingDoesNotMatter(
      @ForAll("editions") RuleSet<Topology> rules,
      @ForAll("any") Topology topology,
      @ForAll Random chance) {
    assertThat(rules.check(Shuffle.of(topology, chance))).isEqualTo(rules.check(topology));
  }

  @Property(tries = 200)
  void anUnrelatedDesignBesideItChangesNoFinding(
      @ForAll("editions") RuleSet<Topology> rules, @ForAll("any") Topology topology) {
    Topology both = beside(topology, TopologySizes.ofGateways(2));
    assertThat(rules.check(both).findings()).isEqualTo(rules.check(topology).findings());
  }

  @Property(tries = 100)
  void oneSlipBreaksItsRuleAndNoOther(@ForAll("compliant") Topology topology, @ForAll long seed) {
    for (Slip slip : Slips.all()) {
      Optional<Topology> broken = slip.in(topology, seed);
      Statistics.label(slip.rule()).collect(broken.isPresent());
      broken.ifPresent(it -> breaksOnly(slip.rule(), it));
    }
  }

  @Example
  void everySlipHasAPlaceInTheCompliantTopology() {
    for (Slip slip : Slips.all()) {
      breaksOnly(slip.rule(), slip.in(startingPoint(slip), 9).orElseThrow());
    }
  }

  @Example
  void everyRuleHasItsSlip() {
    assertThat(AlibabaVpnGatewayRules.october2024().rules())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(Slips.ofThePage().stream().map(Slip::rule).toList());
    assertThat(AlibabaVpnGatewayRules.august2026().rules())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(Slips.all().stream().map(Slip::rule).toList());
  }

  static Topology startingPoint(Slip slip) {
    return switch (slip.rule()) {
      case "connection/bgp-enabled" -> Change.withoutBgp(Topologies.compliant());
      case "connection/several-subnets", "connection/tunnel-roles" ->
          Change.withoutBgp(Topologies.compliant());
      case "data-center/routes-between-gateways" -> Change.bgpOff(Topologies.compliant());
      default -> Topologies.compliant();
    };
  }

  /**
   * Facts that are worth knowing but nobody's fault may be there or not; and where a route is
   * stopped by the slip, whoever expects it misses it.
   */
  private static void breaksOnly(String rule, Topology broken) {
    List<String> ids =
        AlibabaVpnGatewayRules.august2026().check(broken).findings().stream()
            .filter(it -> it.severity() != Severity.INFO || it.rule().id().equals(rule))
            .map(it -> it.rule().id())
            .filter(id -> id.equals(rule) || !id.endsWith("/expectation"))
            .distinct()
            .toList();
    assertThat(ids).containsExactly(rule);
  }

  private static Topology beside(Topology topology, Topology other) {
    return topology
        .withDataCenters(joined(topology.dataCenters(), other.dataCenters()))
        .withCustomerGateways(joined(topology.customerGateways(), other.customerGateways()))
        .withVpcs(joined(topology.vpcs(), other.vpcs()))
        .withVpnGateways(joined(topology.vpnGateways(), other.vpnGateways()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  @Provide
  Arbitrary<RuleSet<Topology>> editions() {
    List<Edition> editions = AlibabaVpnGatewayRules.editions();
    return Arbitraries.oneOf(
        Arbitraries.of(editions).map(it -> AlibabaVpnGatewayRules.edition(it).orElseThrow()),
        Arbitraries.just(RfcRules.january2025()));
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
