package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionRef;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a design wants is found missing exactly where routing does without it, and why. */
class ExpectationProperties {
  private static final RuleSet<Topology> RULES = AlibabaVpnGatewayRules.october2024();

  @Property(tries = 200)
  void anUnmetExpectationQuotesEachRefusalOnItsWay(@ForAll("expecting") Topology topology) {
    Routing routing = Routing.converge(topology);
    Map<String, Violation> unmet =
        Stream.of("data-center/expectation", "vpc/expectation")
            .flatMap(id -> RULES.rule(id).orElseThrow().check(topology).violations().stream())
            .collect(Collectors.toMap(it -> it.path().toString(), Function.identity()));
    int expectations = 0;
    for (DataCenter dataCenter : topology.dataCenters()) {
      TableRef table = new TableRef.DataCenterTable(dataCenter.id());
      for (Prefix prefix : dataCenter.expects()) {
        expectations += judged(routing, table, prefix, unmet);
      }
    }
    for (Vpc vpc : topology.vpcs()) {
      TableRef table = new TableRef.SystemTable(vpc.id());
      for (Prefix prefix : vpc.expects()) {
        expectations += judged(routing, table, prefix, unmet);
      }
    }
    assertThat(unmet).hasSize(expectations);
  }

  /** Whether the expectation is unmet, after the finding has been compared with the refusals. */
  private static int judged(
      Routing routing, TableRef table, Prefix prefix, Map<String, Violation> unmet) {
    String place = owner(table) + ".expects[" + prefix + "]";
    boolean met =
        routing.routes(table).stream()
            .filter(it -> it.paths().stream().anyMatch(path -> path.learned().isPresent()))
            .anyMatch(it -> it.prefix().contains(prefix));
    Violation finding = unmet.get(place);
    assertThat(finding == null).isEqualTo(met);
    if (finding == null) {
      Statistics.collect("met");
      return 0;
    }
    List<RouteEvent.Refused> own = routing.explain(prefix, table).refusals();
    List<RouteEvent.Refused> all = routing.obstacles(prefix, table);
    Statistics.collect(all.isEmpty() ? "nobody" : own.isEmpty() ? "wider" : "refused");
    assertThat(all.subList(0, own.size())).isEqualTo(own);
    assertThat(all).allMatch(it -> it.prefix().contains(prefix));
    assertThat(finding.related())
        .extracting(it -> it.path() + ": " + it.note())
        .containsExactlyInAnyOrderElementsOf(
            all.stream().map(it -> quotation(it, prefix)).distinct().toList());
    assertThat(all).allMatch(it -> !it.refusal().clauses().isEmpty());
    return 1;
  }

  private static String owner(TableRef table) {
    return table instanceof TableRef.SystemTable its
        ? TopologyPaths.vpc(its.vpc()).toString()
        : table.path().toString();
  }

  private static String quotation(RouteEvent.Refused refused, Prefix expected) {
    return refused.offer().hop().session().map(SessionRef::path).orElse(refused.table().path())
        + ": "
        + refused.refusal().reason()
        + particulars(refused.refusal())
        + (refused.prefix().equals(expected) ? "" : " for " + refused.prefix());
  }

  private static String particulars(Refusal refusal) {
    return refusal.detail() instanceof RefusalDetail.Faults down
        ? down.faults().stream()
            .map(it -> it + " [" + it.clause().id() + "]")
            .collect(Collectors.joining(", ", ": ", ""))
        : " [" + refusal.clauses().get(0).id() + "]";
  }

  @Property(tries = 100)
  void convergingOnceMoreChangesNothing(
      @ForAll("expecting") Topology topology, @ForAll Random chance) {
    Routing once = Routing.converge(topology);
    Routing again = Routing.converge(Shuffle.of(topology, chance));
    assertThat(again).isEqualTo(once);
    for (TableRef table : once.tables()) {
      assertThat(again.refusals(table)).isEqualTo(once.refusals(table));
      for (Prefix prefix : known(topology)) {
        assertThat(again.explain(prefix, table)).isEqualTo(once.explain(prefix, table));
        assertThat(again.obstacles(prefix, table)).isEqualTo(once.obstacles(prefix, table));
      }
    }
  }

  /** Everybody expects a part of everything; some gateways advertise, some have no room. */
  @Provide
  Arbitrary<Topology> expecting() {
    return Combinators.combine(
            Arbitraries.oneOf(TopologyArbitraries.compliant(), TopologyArbitraries.any()),
            Arbitraries.longs())
        .as((topology, seed) -> demanding(topology, new Random(seed)));
  }

  private static Topology demanding(Topology topology, Random chance) {
    return topology
        .withDataCenters(
            topology.dataCenters().stream()
                .map(it -> it.withExpects(some(topology, chance)))
                .toList())
        .withVpcs(
            topology.vpcs().stream().map(it -> it.withExpects(some(topology, chance))).toList())
        .withVpnGateways(topology.vpnGateways().stream().map(it -> hampered(it, chance)).toList());
  }

  private static VpnGateway hampered(VpnGateway gateway, Random chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> gateway.withAutomaticRouteAdvertisement(false);
      case 1 -> gateway.withBgpRouteQuota(0);
      default -> gateway;
    };
  }

  private static Set<Prefix> some(Topology topology, Random chance) {
    Set<Prefix> wanted = new TreeSet<>();
    for (Prefix prefix : known(topology)) {
      int length = Math.min(prefix.family().bits(), prefix.length() + chance.nextInt(3));
      if (chance.nextInt(3) == 0) {
        wanted.add(Prefix.containing(prefix.address(), length));
      }
    }
    return wanted;
  }

  private static List<Prefix> known(Topology topology) {
    List<Prefix> known = new ArrayList<>(List.of(Ipv4Prefix.parse("192.0.2.0/24")));
    topology.dataCenters().forEach(it -> known.addAll(it.advertises()));
    topology.vpcs().stream()
        .flatMap(it -> it.systemRouteTable().stream())
        .map(RouteTable::routes)
        .flatMap(List::stream)
        .map(RouteEntry::destination)
        .forEach(known::add);
    return known.stream().distinct().limit(20).toList();
  }
}
