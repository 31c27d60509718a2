package io.github.bgpoveripsec.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RoutingProperties {
  private static final Prefix FRESH = Prefix.parse("198.51.100.0/24");

  @Provide
  Arbitrary<Topology> small() {
    return SmallTopologies.any();
  }

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Property(tries = 200)
  void the_order_in_which_a_topology_is_written_does_not_matter(
      @ForAll("small") Topology topology, @ForAll long seed) {
    Routing written = Routing.converge(topology);
    Routing shuffled = Routing.converge(new Shuffle(seed).of(topology));

    assertThat(shuffled).isEqualTo(written);
    for (TableRef table : written.tables()) {
      assertThat(shuffled.refusals(table)).isEqualTo(written.refusals(table));
      for (Prefix prefix : SmallTopologies.PREFIXES) {
        assertThat(shuffled.explain(prefix, table)).isEqualTo(written.explain(prefix, table));
      }
    }
  }

  @Property(tries = 300)
  void explanation_and_table_agree(@ForAll("small") Topology topology) {
    agree(topology, SmallTopologies.PREFIXES);
  }

  @Property(tries = 100)
  void any_topology_whatsoever_converges_and_is_explained(@ForAll("any") Topology topology) {
    Set<Prefix> prefixes = new TreeSet<>(Set.of(FRESH, Ipv4Prefix.ANY));
    topology.dataCenters().forEach(dataCenter -> prefixes.addAll(dataCenter.advertises()));
    Routing routing = Routing.converge(topology);
    routing
        .tables()
        .forEach(
            table -> {
              routing.routes(table).forEach(route -> prefixes.add(route.prefix()));
              routing.refusals(table).forEach(refused -> prefixes.add(refused.prefix()));
            });
    agree(topology, List.copyOf(prefixes));
  }

  private static void agree(Topology topology, List<Prefix> prefixes) {
    Routing routing = Routing.converge(topology);
    for (TableRef table : routing.tables()) {
      List<TableRoute> routes = routing.routes(table);
      assertThat(routes).extracting(TableRoute::prefix).isSorted().doesNotHaveDuplicates();
      for (Prefix prefix : prefixes) {
        Optional<TableRoute> listed =
            routes.stream().filter(route -> route.prefix().equals(prefix)).findFirst();
        Explanation explanation = routing.explain(prefix, table);

        assertThat(routing.route(prefix, table)).isEqualTo(listed);
        assertThat(explanation.lastWord().map(RoutingProperties::arrives).orElse(false))
            .as("last word on %s in %s", prefix, table)
            .isEqualTo(listed.isPresent());
        assertThat(explanation.events()).doesNotHaveDuplicates();
      }
    }
  }

  private static boolean arrives(RouteEvent event) {
    return event instanceof RouteEvent.Learned || event instanceof RouteEvent.Originated;
  }

  @Property(tries = 200)
  void explanations_are_those_of_each_table_alone(@ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (Prefix prefix : SmallTopologies.PREFIXES) {
      assertThat(routing.explanations(prefix))
          .containsExactlyElementsOf(
              routing.tables().stream().map(table -> routing.explain(prefix, table)).toList());
    }
  }

  @Property(tries = 300)
  void causes_come_before_effects_and_every_refusal_names_a_clause(
      @ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (TableRef table : routing.tables()) {
      for (Prefix prefix : SmallTopologies.PREFIXES) {
        Set<TableRef> known = new HashSet<>();
        for (RouteEvent event : routing.explain(prefix, table).events()) {
          assertThat(event.prefix()).isEqualTo(prefix);
          senderOf(event).ifPresent(sender -> assertThat(known).contains(sender));
          if (arrives(event)) {
            known.add(event.table());
          }
          if (event instanceof RouteEvent.Refused refused) {
            assertThat(refused.refusal().clauses()).isNotEmpty();
            Statistics.collect(refused.refusal().reason());
          }
        }
      }
    }
  }

  private static Optional<TableRef> senderOf(RouteEvent event) {
    return event
        .match(
            new RouteEvent.Cases<Optional<Offer>>() {
              @Override
              public Optional<Offer> originated(RouteEvent.Originated started) {
                return Optional.empty();
              }

              @Override
              public Optional<Offer> advertised(RouteEvent.Advertised sent) {
                return Optional.of(sent.offer());
              }

              @Override
              public Optional<Offer> learned(RouteEvent.Learned taken) {
                return Optional.of(taken.offer());
              }

              @Override
              public Optional<Offer> refused(RouteEvent.Refused stopped) {
                return Optional.of(stopped.offer());
              }
            })
        .map(offer -> offer.hop().from());
  }

  @Property(tries = 500)
  void nobody_learns_what_the_neighbour_does_not_have(@ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (TableRef table : routing.tables()) {
      for (TableRoute route : routing.routes(table)) {
        for (RoutePath path : route.paths()) {
          assertThat(routing.route(route.prefix(), path.source().table())).isPresent();
          path.nextHop()
              .ifPresent(from -> assertThat(routing.route(route.prefix(), from)).isPresent());
        }
      }
    }
  }

  @Property(tries = 500)
  void a_gateway_keeps_to_its_limits(@ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (VpnGateway gateway : topology.vpnGateways()) {
      TableRef table = new TableRef.GatewayTable(gateway.id());
      List<TableRoute> fromPeers =
          routing.routes(table).stream().filter(RoutingProperties::fromDataCenter).toList();

      assertThat(fromPeers).hasSizeLessThanOrEqualTo(gateway.bgpRouteQuota());
      assertThat(fromPeers)
          .extracting(TableRoute::prefix)
          .doesNotContain(Ipv4Prefix.ANY, Prefix.parse("100.64.0.0/11"));
      assertThat(dualTunnelConnections(fromPeers)).allMatch(count -> count <= 1);
    }
  }

  private static boolean fromDataCenter(TableRoute route) {
    return route.paths().stream()
        .anyMatch(path -> path.learned().flatMap(Hop::session).isPresent());
  }

  private static List<Long> dualTunnelConnections(List<TableRoute> routes) {
    return routes.stream()
        .map(
            route ->
                route.paths().stream()
                    .flatMap(path -> path.learned().flatMap(Hop::session).stream())
                    .filter(session -> session.tunnel() != TunnelRole.SINGLE)
                    .map(SessionRef::connection)
                    .distinct()
                    .count())
        .toList();
  }

  /** The selection looks at few destinations; this looks at all of them. */
  @Property(tries = 1000)
  void the_selection_overlooks_nothing(@ForAll("small") Topology topology) {
    for (GatewayNode gateway : new Network(topology, SessionTerms.ofThePage()).gateways()) {
      List<Prefix> wanted =
          SmallTopologies.PREFIXES.stream()
              .filter(Intake.of(gateway)::takes)
              .limit(gateway.quota())
              .toList();
      assertThat(gateway.learnedPrefixes().stream()).containsExactlyElementsOf(wanted);
    }
  }

  @Property(tries = 500)
  void what_is_left_out_is_what_is_refused_for_the_quota(@ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (TableRef table : routing.tables()) {
      Set<Prefix> refused = new TreeSet<>();
      routing.refusals(table).stream()
          .filter(it -> it.refusal().reason() == RefusalReason.QUOTA)
          .forEach(it -> refused.add(it.prefix()));

      assertThat(routing.leftOut(table)).containsExactlyElementsOf(refused);
      Statistics.collect(refused.size());
    }
  }

  @Property(tries = 300)
  void the_refusals_of_a_table_are_those_that_its_explanations_tell(
      @ForAll("small") Topology topology) {
    Routing routing = Routing.converge(topology);
    for (TableRef table : routing.tables()) {
      Stream<RouteEvent.Refused> told =
          SmallTopologies.PREFIXES.stream()
              .flatMap(prefix -> routing.explain(prefix, table).refusals().stream())
              .filter(refused -> refused.table().equals(table));

      assertThat(ofWhatIsOffered(routing.refusals(table).stream(), topology))
          .containsExactlyInAnyOrderElementsOf(ofWhatIsOffered(told, topology));
    }
  }

  private static List<RouteEvent.Refused> ofWhatIsOffered(
      Stream<RouteEvent.Refused> refusals, Topology topology) {
    return refusals.filter(refused -> !keptByADataCenter(refused, topology)).toList();
  }

  private static boolean keptByADataCenter(RouteEvent.Refused refused, Topology topology) {
    return topology.dataCenters().stream()
        .filter(it -> Designs.dcTable(it.id().value()).equals(refused.offer().hop().from()))
        .anyMatch(it -> !it.readvertises() && !it.advertises().contains(refused.prefix()));
  }

  @Property(tries = 300)
  void what_is_not_joined_to_the_rest_changes_nothing_there(@ForAll("small") Topology topology) {
    Topology larger =
        Topology.builder()
            .from(topology)
            .addDataCenters(Designs.hub("dc-x", "192.168.0.0/16", "198.51.100.0/24"))
            .addCustomerGateways(Designs.customerGateway("cgw-x", "dc-x", 65530))
            .addVpcs(Designs.vpc("vpc-x", "172.16.0.0/24"))
            .addVpnGateways(Designs.gateway("vpn-x", "vpc-x", Designs.dual("vco-x", "cgw-x", 1)))
            .build();
    Routing before = Routing.converge(topology);
    Routing after = Routing.converge(larger);

    assertThat(after.tables()).containsAll(before.tables());
    for (TableRef table : before.tables()) {
      assertThat(after.routes(table)).isEqualTo(before.routes(table));
      assertThat(after.refusals(table)).isEqualTo(before.refusals(table));
    }
  }

  @Property(tries = 300)
  void as_long_as_there_is_room_one_more_destination_takes_nothing_away(
      @ForAll("small") Topology generated) {
    Topology topology =
        generated.withVpnGateways(
            generated.vpnGateways().stream()
                .map(gateway -> gateway.withBgpRouteQuota(50))
                .toList());
    List<DataCenter> dataCenters = new ArrayList<>(topology.dataCenters());
    DataCenter first = dataCenters.get(0);
    Set<Prefix> more = new TreeSet<>(first.advertises());
    more.add(FRESH);
    dataCenters.set(0, first.withAdvertises(more));
    Routing before = Routing.converge(topology);
    Routing after = Routing.converge(topology.withDataCenters(dataCenters));

    for (TableRef table : before.tables()) {
      assertThat(after.routes(table)).containsAll(before.routes(table));
      assertThat(after.routes(table))
          .filteredOn(route -> !route.prefix().equals(FRESH))
          .isEqualTo(before.routes(table));
    }
  }
}
