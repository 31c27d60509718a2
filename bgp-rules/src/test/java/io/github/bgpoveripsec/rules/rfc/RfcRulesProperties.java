package io.github.bgpoveripsec.rules.rfc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.SpecialPurpose;
import io.github.bgpoveripsec.model.net.SpecialPurposeRegistry;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.Slip;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RfcRulesProperties {
  private static final RuleSet<Topology> RULES = RfcRules.january2025();

  @Property(tries = 200)
  void compliantTopologiesHaveNoFindings(@ForAll("compliant") Topology topology) {
    assertThat(RULES.check(topology).findings()).isEmpty();
  }

  @Property(tries = 100)
  void oneSlipBreaksItsRuleAndNoOther(@ForAll("compliant") Topology topology, @ForAll long seed) {
    for (Slip slip : RfcSlips.all()) {
      Optional<Topology> broken = slip.in(topology, seed);
      Statistics.label(slip.rule()).collect(broken.isPresent());
      broken.ifPresent(it -> assertThat(broken(it)).containsExactly(slip.rule()));
    }
  }

  @Example
  void everySlipHasAPlaceInTheCompliantTopology() {
    for (Slip slip : RfcSlips.all()) {
      Topology broken = slip.in(Topologies.compliant(), 9).orElseThrow();
      assertThat(broken(broken)).containsExactly(slip.rule());
    }
  }

  @Example
  void everyRuleHasItsSlip() {
    assertThat(RULES.rules())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(RfcSlips.all().stream().map(Slip::rule).toList());
  }

  @Property
  void aPrefixBreaksOneRuleAtMostAndNoneUnlessItIsSpecial(@ForAll("prefixes") Prefix prefix) {
    List<String> broken = broken(Designs.advertising(prefix));
    Statistics.collect(broken.isEmpty() ? "fine" : "special");
    assertThat(broken).hasSizeLessThanOrEqualTo(1);
    if (!broken.isEmpty()) {
      assertThat(SpecialPurposeRegistry.iana().purpose(prefix)).isPresent();
    }
  }

  private static List<String> broken(Topology topology) {
    return RULES.check(topology).findings().stream().map(it -> it.rule().id()).distinct().toList();
  }

  @Provide
  Arbitrary<Topology> compliant() {
    return TopologyArbitraries.compliant();
  }

  @Provide
  Arbitrary<Prefix> prefixes() {
    Arbitrary<Prefix> rows =
        Arbitraries.of(SpecialPurposeRegistry.iana().rows()).map(SpecialPurpose::prefix);
    Arbitrary<Prefix> around =
        rows.flatMap(
            row ->
                Arbitraries.integers()
                    .between(-1, 8)
                    .map(
                        more ->
                            Prefix.containing(
                                row.address(),
                                Math.max(0, Math.min(row.length() + more, row.family().bits())))));
    return Arbitraries.oneOf(rows, around, NetArbitraries.prefixes());
  }
}
