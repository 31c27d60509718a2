package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_GATEWAYS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.DATA_CENTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPCS;

import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Derived;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDraft;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.ClauseRef;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionRef;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What can be said only after the routes have run their course. */
final class RoutingRules {
  static final String QUOTA_ID = "vpn-gateway/route-quota";

  private static final Verdict NO_EXPECTATIONS = Verdict.notApplicable("no expectations");

  private RoutingRules() {}

  static Rule<Topology> quota(EditionValues values) {
    return rule(QUOTA_ID, "A VPN gateway learns no more routes than its BGP route table holds")
        .aliases("S18")
        .because("the BGP route table of a VPN gateway holds 50 routes unless the quota is raised")
        .documentedAt(Clause.ROUTE_QUOTA, Clause.ROUTE_QUOTA_RAISED)
        .effect(Effects.DROP_ROUTE)
        .remedy("Summarize what the data centres advertise, or have the quota raised by a ticket.")
        .notes(
            "Judges VPN gateways with BGP enabled for a connection by their routing: counted are"
                + " the different destinations learned from peers, after refusals, against the"
                + " quota of the gateway.")
        .requires(BGP_GATEWAYS.each(located -> fits(located, values.routing())));
  }

  static Rule<Topology> dataCenterExpectation(EditionValues values) {
    return expectation("data-center/expectation", "A data centre learns what it expects")
        .documentedAt(Clause.TO_DATA_CENTER)
        .requires(
            DATA_CENTERS.each(
                expected(
                    DataCenter::expects,
                    it -> new TableRef.DataCenterTable(it.id()),
                    values.routing())));
  }

  static Rule<Topology> vpcExpectation(EditionValues values) {
    return expectation("vpc/expectation", "The system route table of a VPC learns what it expects")
        .documentedAt(Clause.TO_GATEWAY, Clause.TO_SYSTEM_ROUTE_TABLE)
        .requires(
            VPCS.each(
                expected(Vpc::expects, it -> new TableRef.SystemTable(it.id()), values.routing())));
  }

  private static RuleDraft expectation(String id, String summary) {
    return rule(id, summary)
        .aliases("INTENT")
        .because("the design says so itself")
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Remove what refuses the route on its way, or the expectation.")
        .notes(
            "Judges by routing. An expectation is met by a route to the prefix or to one that"
                + " contains it, if it was learned: what the table holds from the start, such as a"
                + " custom entry for 0.0.0.0/0, meets none.",
            "An unmet expectation quotes every refusal on the way, of the prefix and of those that"
                + " contain it, with its clauses.");
  }

  private static Verdict fits(Located<VpnGateway> located, Derived<Topology, Routing> routes) {
    VpnGateway gateway = located.value();
    List<Prefix> leftOut = located.derive(routes).leftOut(new TableRef.GatewayTable(gateway.id()));
    return leftOut.isEmpty()
        ? Verdict.passed(1)
        : Verdict.failed(
            Violation.of(
                located.path().field("bgpRouteQuota"),
                Message.of("expected at most {quota} routes, got {routes}")
                    .with("quota", gateway.bgpRouteQuota())
                    .with("routes", gateway.bgpRouteQuota() + leftOut.size())));
  }

  private static <P> Check<P> expected(
      Function<P, ? extends Set<Prefix>> expects,
      Function<P, TableRef> tableOf,
      Derived<Topology, Routing> routes) {
    return located -> {
      Set<Prefix> expected = expects.apply(located.value());
      if (expected.isEmpty()) {
        return NO_EXPECTATIONS;
      }
      Routing routing = located.derive(routes);
      TableRef table = tableOf.apply(located.value());
      PrefixSet learned = routing.learned(table);
      List<Violation> unmet =
          expected.stream()
              .filter(prefix -> !learned.covers(prefix))
              .map(
                  prefix ->
                      unmet(
                          located.path().field("expects").key(prefix.toString()),
                          prefix,
                          routing.obstacles(prefix, table)))
              .toList();
      return unmet.isEmpty()
          ? Verdict.passed(expected.size())
          : new Verdict.Failed(unmet, List.of());
    };
  }

  private static Violation unmet(Path path, Prefix prefix, List<RouteEvent.Refused> refusals) {
    if (refusals.isEmpty()) {
      return Violation.of(
          path,
          Message.of("expected a route to {prefix}, but no route to it sets out for here")
              .with("prefix", prefix));
    }
    String reasons =
        String.join(
            ", ",
            refusals.stream().map(it -> it.refusal().reason().name()).sorted().distinct().toList());
    return new Violation(
        path,
        Message.of("expected a route to {prefix}, but it is refused: {refusals}")
            .with("prefix", prefix)
            .with("refusals", reasons),
        refusals.stream().map(refused -> quoted(refused, prefix)).toList());
  }

  private static Related quoted(RouteEvent.Refused refused, Prefix expected) {
    Hop hop = refused.offer().hop();
    String reason = inWords(refused.refusal());
    return new Related(
        hop.session().map(SessionRef::path).orElse(hop.to().path()),
        refused.prefix().equals(expected) ? reason : reason + " for " + refused.prefix());
  }

  /** Such as "BGP_OFF [S15]" or "SESSION_DOWN: NO_TUNNEL_CIDR [S14]". */
  private static String inWords(Refusal refusal) {
    if (!(refusal.detail() instanceof RefusalDetail.Faults down)) {
      return refusal.reason() + cited(refusal.reason().clause());
    }
    return refusal.reason()
        + ": "
        + String.join(", ", down.faults().stream().map(it -> it + cited(it.clause())).toList());
  }

  private static String cited(ClauseRef clause) {
    return " [" + clause.id() + "]";
  }
}
