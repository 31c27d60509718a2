package io.github.bgpoveripsec.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class WaysProperties {

  @Provide
  Arbitrary<Topology> topologies() {
    return SmallTopologies.any();
  }

  @Property(tries = 400)
  void whoever_holds_what_a_table_misses_each_way_from_there_shows_a_refusal(
      @ForAll("topologies") Topology topology) {
    Routing routing = Routing.converge(topology);
    Streets streets = new Streets(topology);
    for (Prefix prefix : SmallTopologies.PREFIXES) {
      for (TableRef table : routing.tables()) {
        boolean learned = routing.route(prefix, table).map(TableRoute::isLearned).orElse(false);
        if (!learned && !streets.sendsItsOwn(table, prefix)) {
          Set<Streets.Step> refused = refusedSteps(routing.explain(prefix, table));
          assertThat(streets.openWay(prefix, table, refused))
              .as("a way of %s to %s without a refusal", prefix, table)
              .isEmpty();
          Statistics.collect(refused.size());
        }
      }
    }
  }

  private static Set<Streets.Step> refusedSteps(Explanation explanation) {
    Set<Streets.Step> steps = new HashSet<>();
    for (RouteEvent.Refused refused : explanation.refusals()) {
      steps.add(new Streets.Step(refused.offer().hop().from(), refused.table()));
    }
    return steps;
  }
}
