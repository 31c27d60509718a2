package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.Tuning;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of the catalogue that the cloud raises on request. */
final class Limits {
  private Limits() {}

  static List<Parameter<Topology>> all() {
    return List.of(
        new RouteQuota(),
        new Limit(
            StaticRouteRules.CUSTOM_ENTRIES_ID,
            "the number of custom entries of a route table",
            Limits::routeTables,
            StaticRouteRules::quota),
        new Limit(
            TransitRouterRules.CONNECTION_QUOTA_ID,
            "the number of IPsec connections of a transit router",
            Limits::transitRouters,
            TransitRouterRules::connectionQuota));
  }

  /** The check that there are not too many parts, where some subjects may have more than others. */
  static <S, P> Check<S> atMost(Parts<S, P> parts, int standard, Tuning tuning) {
    Check<S> check = parts.atMost(standard);
    return tuning.equals(Tuning.none())
        ? check
        : located -> parts.atMost(tuning.at(located.path()).orElse(standard)).check(located);
  }

  private static Collection<Path> routeTables(Topology topology) {
    return topology.vpcs().stream()
        .flatMap(
            vpc -> {
              Path path = TopologyPaths.vpc(vpc.id());
              return Stream.concat(
                  vpc.systemRouteTable().stream().map(it -> TopologyPaths.systemRouteTable(path)),
                  vpc.customRouteTables().stream()
                      .map(it -> TopologyPaths.customRouteTable(path, it.id())));
            })
        .toList();
  }

  private static Collection<Path> transitRouters(Topology topology) {
    return topology.transitRouters().stream()
        .map(TransitRouter::id)
        .map(TopologyPaths::transitRouter)
        .toList();
  }

  /** A number that stands in the rule alone. */
  private record Limit(
      String rule,
      String meaning,
      Function<Topology, Collection<Path>> of,
      Function<Tuning, Rule<Topology>> tuned)
      implements Parameter<Topology> {
    @Override
    public String name() {
      return "limit";
    }

    @Override
    public Collection<Path> places(Topology subject) {
      return of.apply(subject);
    }

    @Override
    public Trial<Topology> set(Trial<Topology> trial, Tuning tuning) {
      return new Trial<>(trial.rules().replacing(tuned.apply(tuning)), trial.subject());
    }
  }
}
