package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.Offer;
import io.github.bgpoveripsec.rules.routing.RefusalReason;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionRef;
import io.github.bgpoveripsec.rules.routing.SessionTerms;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Rules and routing agree on what VPN gateways do not take from data centres or keep to themselves,
 * be it the data centre's own or passed on, in each edition.
 */
abstract class RefusalsFound {
  private final RuleSet<Topology> rules;
  private final SessionTerms terms;

  RefusalsFound(RuleSet<Topology> rules) {
    this.rules = rules;
    this.terms = AlibabaVpnGatewayRules.terms(rules.editions());
  }

  /** What a route is refused for that got through as far as one session is concerned. */
  private static final Set<RefusalReason> LATER =
      EnumSet.of(RefusalReason.CONFLICT, RefusalReason.QUOTA);

  @Property(tries = 1000)
  void whatAGatewayForbidsIsFoundAtTheDataCentre(@ForAll("topologies") Topology topology) {
    forbidden(topology, RefusalReason.DEFAULT_ROUTE, "data-center/default-route");
    forbidden(topology, RefusalReason.CGN_OVERLAP, "data-center/shared-address-space");
  }

  private void forbidden(Topology topology, RefusalReason reason, String rule) {
    List<String> found = found(topology, rule).stream().map(RefusalsFound::text).toList();
    Routing routing = Routing.converge(topology, terms);
    for (VpnGateway gateway : topology.vpnGateways()) {
      for (RouteEvent.Refused refused : refused(routing, gateway, reason)) {
        boolean own = isOwn(topology, refused);
        Statistics.label(rule).collect(own ? "own" : "passed on");
        String dataCenter = refused.offer().hop().from().path().toString();
        assertThat(found)
            .contains(
                own
                    ? dataCenter + ".advertises[" + refused.prefix() + "] " + refused.prefix()
                    : dataCenter + ".readvertises " + refused.prefix());
      }
    }
  }

  private static String text(Violation violation) {
    return violation.path() + " " + violation.message().arguments().get("value");
  }

  private static boolean isOwn(Topology topology, RouteEvent.Refused refused) {
    TableRef.DataCenterTable from = (TableRef.DataCenterTable) refused.offer().hop().from();
    return topology
        .index()
        .dataCenter(from.dataCenter())
        .orElseThrow()
        .advertises()
        .contains(refused.prefix());
  }

  @Property(tries = 1000)
  void whatIsForbiddenAndPassedOnIsRefusedSomewhere(@ForAll("topologies") Topology topology) {
    Routing routing = Routing.converge(topology, terms);
    List<String> refused =
        Stream.of(RefusalReason.DEFAULT_ROUTE, RefusalReason.CGN_OVERLAP)
            .flatMap(
                reason ->
                    topology.vpnGateways().stream()
                        .flatMap(gateway -> refused(routing, gateway, reason).stream()))
            .map(it -> it.offer().hop().from().path() + ".readvertises " + it.prefix())
            .toList();
    Stream.of("data-center/default-route", "data-center/shared-address-space")
        .flatMap(rule -> found(topology, rule).stream())
        .filter(violation -> violation.path().toString().endsWith("readvertises"))
        .forEach(violation -> assertThat(refused).contains(text(violation)));
  }

  @Property(tries = 2000)
  void conflictsAreFoundAtTheGateway(@ForAll("topologies") Topology topology) {
    Routing routing = Routing.converge(topology, terms);
    for (VpnGateway gateway : topology.vpnGateways()) {
      List<RouteEvent.Refused> refused = routing.refusals(new TableRef.GatewayTable(gateway.id()));
      List<Prefix> conflicts = conflicts(refused);
      List<Prefix> own = found(topology, gateway, false);
      List<Prefix> passedOn = found(topology, gateway, true);
      Statistics.label("conflicts").collect(!conflicts.isEmpty());
      Statistics.label("own").collect(!own.isEmpty());
      Statistics.label("passed on").collect(!passedOn.isEmpty());

      Predicate<Prefix> broughtByOwners = prefix -> owners(topology, gateway, prefix, refused) > 1;
      assertThat(own).containsAll(conflicts.stream().filter(broughtByOwners).toList());
      assertThat(conflicts)
          .as("what is advertised as own is judged even if it does not get through")
          .containsAll(own.stream().filter(broughtByOwners).toList());
      assertThat(passedOn)
          .isEqualTo(conflicts.stream().filter(broughtByOwners.negate()).limit(1).toList());
    }
  }

  private static List<Prefix> conflicts(List<RouteEvent.Refused> refused) {
    return refused.stream()
        .filter(it -> it.refusal().reason() == RefusalReason.CONFLICT)
        .map(RouteEvent.Refused::prefix)
        .distinct()
        .toList();
  }

  private List<Prefix> found(Topology topology, VpnGateway gateway, boolean passedOn) {
    return found(topology, "vpn-gateway/route-conflict").stream()
        .filter(it -> it.path().equals(TopologyPaths.vpnGateway(gateway.id())))
        .filter(it -> it.message().template().contains("pass on") == passedOn)
        .map(it -> Prefix.parse(it.message().arguments().getOrDefault("prefix", "")))
        .toList();
  }

  /** The dual-tunnel connections over which a destination gets through as somebody's own. */
  private static long owners(
      Topology topology, VpnGateway gateway, Prefix prefix, List<RouteEvent.Refused> refused) {
    Set<SessionRef> stopped =
        refused.stream()
            .filter(it -> it.prefix().equals(prefix))
            .filter(it -> !LATER.contains(it.refusal().reason()))
            .flatMap(it -> it.offer().hop().session().stream())
            .collect(Collectors.toSet());
    return gateway.connections().stream()
        .filter(it -> it.bgpEnabled() && it.isDualTunnel())
        .filter(
            it ->
                it.tunnels().stream()
                    .filter(
                        tunnel ->
                            topology
                                .index()
                                .dataCenterOf(tunnel)
                                .filter(peer -> peer.advertises().contains(prefix))
                                .isPresent())
                    .map(tunnel -> new SessionRef(gateway.id(), it.id(), tunnel.role()))
                    .anyMatch(session -> !stopped.contains(session)))
        .count();
  }

  @Property(tries = 1000)
  void whatAGatewayKeepsToItselfIsFound(@ForAll("topologies") Topology topology) {
    Routing routing = Routing.converge(topology, terms);
    List<String> found =
        found(topology, "vpn-gateway/automatic-advertisement").stream()
            .map(it -> it.path().toString())
            .toList();
    for (VpnGateway gateway : topology.vpnGateways()) {
      boolean learns =
          !routing.learnedOverSessions(new TableRef.GatewayTable(gateway.id())).isEmpty();
      boolean own = BgpNeighbors.anyDataCenterOf(topology, gateway, DataCenterRules::reaches);
      String path = TopologyPaths.vpnGateway(gateway.id()) + ".automaticRouteAdvertisement";
      boolean expected = !gateway.automaticRouteAdvertisement() && (learns || own);
      Statistics.label("learns, own").collect(learns, own);
      assertThat(found.contains(path)).isEqualTo(expected);
    }
  }

  @Property(tries = 1000)
  void learnedRoutesInsideOneAnotherAreFound(@ForAll("topologies") Topology topology) {
    Routing routing = Routing.converge(topology, terms);
    List<Violation> found = found(topology, "vpn-gateway/route-overlap");
    for (VpnGateway gateway : topology.vpnGateways()) {
      List<Offer> learned =
          routing.learnedOverSessions(new TableRef.GatewayTable(gateway.id())).stream()
              .filter(it -> session(it).tunnel() != TunnelRole.SINGLE)
              .toList();
      for (Offer covering : learned) {
        for (Offer covered : learned) {
          if (covering.prefix().contains(covered.prefix())
              && !covering.prefix().equals(covered.prefix())
              && !session(covering).connection().equals(session(covered).connection())) {
            Statistics.collect(covering.asPath().length() > 1, covered.asPath().length() > 1);
            assertThat(found)
                .filteredOn(it -> it.path().equals(TopologyPaths.vpnGateway(gateway.id())))
                .extracting(it -> it.message().arguments())
                .contains(
                    new TreeMap<>(
                        Map.of(
                            "covering", covering.prefix().toString(),
                            "covered", covered.prefix().toString())));
          }
        }
      }
    }
  }

  @Property(tries = 500)
  void theOrderOfWritingDoesNotMatter(
      @ForAll("topologies") Topology topology, @ForAll Random chance) {
    assertThat(rules.check(Shuffle.of(topology, chance))).isEqualTo(rules.check(topology));
  }

  private static SessionRef session(Offer offer) {
    return offer.hop().session().orElseThrow();
  }

  private List<Violation> found(Topology topology, String rule) {
    return rules.rule(rule).orElseThrow().check(topology).violations();
  }

  private static List<RouteEvent.Refused> refused(
      Routing routing, VpnGateway gateway, RefusalReason reason) {
    return routing.refusals(new TableRef.GatewayTable(gateway.id())).stream()
        .filter(it -> it.refusal().reason() == reason)
        .toList();
  }

  @Provide
  abstract Arbitrary<Topology> topologies();
}
