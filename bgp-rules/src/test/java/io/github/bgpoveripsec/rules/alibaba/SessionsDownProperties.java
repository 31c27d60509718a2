package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Routing and rules agree on what keeps a session down. */
class SessionsDownProperties {
  private static final RuleSet<Topology> RULES =
      AlibabaVpnGatewayRules.october2024().plus(RfcRules.january2025());

  @Property(tries = 300)
  void everyFaultIsFoundByTheRuleOfItsSentence(@ForAll("designs") Topology topology) {
    Set<SessionFault> faults = faults(topology);
    faults.forEach(Statistics::collect);
    Set<String> found =
        RULES.check(topology).findings().stream()
            .flatMap(it -> it.rule().aliases().stream())
            .map(alias -> alias.replace(" ", ""))
            .collect(Collectors.toSet());
    assertThat(found).containsAll(faults.stream().map(it -> it.clause().id()).toList());
  }

  private static Set<SessionFault> faults(Topology topology) {
    Set<SessionFault> faults = EnumSet.noneOf(SessionFault.class);
    Routing.converge(topology).sessions().stream()
        .flatMap(it -> it.down().stream())
        .filter(it -> it.detail() instanceof RefusalDetail.Faults)
        .forEach(it -> faults.addAll(((RefusalDetail.Faults) it.detail()).faults()));
    return faults;
  }

  /** Designs of all kinds, and compliant ones with something broken here and there. */
  @Provide
  Arbitrary<Topology> designs() {
    return Arbitraries.oneOf(
        TopologyArbitraries.any(),
        Combinators.combine(TopologyArbitraries.compliant(), Arbitraries.longs())
            .as((topology, seed) -> Edits.of(topology, 4, new Random(seed))));
  }
}
