package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.engine.EngineFinding;
import io.github.bgpoveripsec.rules.alibaba.engine.Facts;
import io.github.bgpoveripsec.rules.alibaba.engine.RuleEngine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The engine finds by its rules what ours find, at the same places: what is timed is equal. */
class EngineParityProperties {
  private static final RuleEngine ENGINE = RuleEngine.compiled();
  private static final RuleSet<Topology> OURS = ParameterRules.ofThePage();
  private static final List<Slip> SLIPS =
      Slips.ofThePage().stream().filter(it -> OURS.rule(it.rule()).isPresent()).toList();

  @Example
  void thirteenRulesAreCompared() {
    assertThat(OURS.rules()).hasSize(13);
    assertThat(SLIPS)
        .extracting(Slip::rule)
        .containsExactlyInAnyOrderElementsOf(OURS.rules().stream().map(Rule::id).toList());
  }

  @Example
  void bothFindTheSlipInTheExample() {
    for (Slip slip : SLIPS) {
      Topology start = Topologies.compliant();
      if (slip.rule().equals("connection/bgp-enabled")) {
        start = Change.withoutBgp(start);
      }
      Topology broken = slip.in(start, 9).orElseThrow();
      assertThat(byEngine(broken)).extracting(EngineFinding::rule).contains(slip.rule());
      assertThat(byEngine(broken)).isEqualTo(byOurs(broken));
    }
  }

  @Example
  void bothFindNothingInWhatIsTimed() {
    Topology topology = TopologySizes.ofGateways(20);
    assertThat(byOurs(topology)).isEmpty();
    assertThat(byEngine(topology)).isEmpty();
  }

  @Property(tries = 100)
  void bothFindTheSameInCompliantTopologiesAndAfterEachSlip(
      @ForAll("compliant") Topology topology, @ForAll long seed) {
    assertThat(byEngine(topology)).isEqualTo(byOurs(topology));
    for (Slip slip : SLIPS) {
      slip.in(topology, seed)
          .ifPresent(broken -> assertThat(byEngine(broken)).isEqualTo(byOurs(broken)));
    }
  }

  @Property(tries = 500)
  void bothFindTheSameInAnyTopology(@ForAll("any") Topology topology) {
    Set<EngineFinding> found = byOurs(topology);
    found.stream()
        .map(EngineFinding::rule)
        .distinct()
        .forEach(rule -> Statistics.label("found").collect(rule));
    assertThat(byEngine(topology)).isEqualTo(found);
  }

  private static Set<EngineFinding> byEngine(Topology topology) {
    return ENGINE.check(Facts.of(topology));
  }

  private static Set<EngineFinding> byOurs(Topology topology) {
    return OURS.check(topology).findings().stream()
        .map(it -> new EngineFinding(it.rule().id(), it.path().toString()))
        .collect(Collectors.toSet());
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
