package io.github.bgpoveripsec.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import io.github.bgpoveripsec.model.net.Serialized;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RouteProperties {

  @Property
  void aRebuiltRouteIsEqual(@ForAll("routes") Route route) {
    Statistics.collect(route.nextHop().isPresent(), route.med().isPresent());
    assertThat(Route.builder().from(route).build())
        .isEqualTo(route)
        .hasSameHashCodeAs(route)
        .hasToString(route.toString());
  }

  @Property(tries = 200)
  void aRouteSurvivesSerialization(@ForAll("routes") Route route) {
    assertThat(Serialized.copy(route)).isEqualTo(route);
  }

  @Provide
  Arbitrary<Route> routes() {
    return RouteArbitraries.routes();
  }
}
