package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import io.github.bgpoveripsec.rules.routing.SessionState;
import io.github.bgpoveripsec.rules.routing.SessionTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Routing and the rules of one edition agree on what keeps a session down. */
class SessionsDownProperties {
  /** Rules about a tunnel or its peer that may be broken while the session is up. */
  private static final Set<String> EXCUSED =
      Set.of(
          "tunnel/algorithms",
          "tunnel/national-standard",
          "tunnel/pre-shared-key",
          "tunnel/identities",
          "connection/tunnel-roles",
          "customer-gateway/bgp-auth-key");

  /** An edition: its rules, and routing by its terms. */
  private enum Terms {
    PAGE,
    LATER;

    RuleSet<Topology> rules() {
      return this == PAGE
          ? AlibabaVpnGatewayRules.october2024()
          : AlibabaVpnGatewayRules.august2026();
    }

    Routing routing(Topology topology) {
      return Routing.converge(topology, AlibabaVpnGatewayRules.terms(rules().editions()));
    }
  }

  @Property(tries = 300)
  void everyFaultIsFoundByTheRuleOfItsSentence(
      @ForAll("designs") Topology topology, @ForAll Terms terms) {
    Set<SessionFault> faults = EnumSet.noneOf(SessionFault.class);
    terms.routing(topology).sessions().forEach(it -> faults.addAll(faults(it)));
    faults.forEach(Statistics::collect);
    Set<String> found =
        terms.rules().plus(RfcRules.january2025()).check(topology).findings().stream()
            .flatMap(it -> it.rule().aliases().stream())
            .map(alias -> alias.replace(" ", ""))
            .collect(Collectors.toSet());
    assertThat(found).containsAll(faults.stream().map(it -> it.clause().id()).toList());
  }

  @Property(tries = 300)
  void aSessionWhoseTunnelOrPeerBreaksARuleIsDown(
      @ForAll("designs") Topology topology, @ForAll Terms terms) {
    List<Path> up =
        terms.routing(topology).sessions().stream()
            .filter(it -> it.down().isEmpty())
            .map(it -> it.session().path())
            .toList();
    for (Finding finding : terms.rules().check(topology).findings()) {
      List<Path> tunnels = tunnelsOf(finding.path(), topology);
      if (finding.severity() == Severity.ERROR && !tunnels.isEmpty()) {
        Statistics.collect(terms, finding.rule().id());
        if (!EXCUSED.contains(finding.rule().id())) {
          assertThat(up)
              .as("%s at %s", finding.rule().id(), finding.path())
              .doesNotContainAnyElementsOf(tunnels);
        }
      }
    }
  }

  @Property(tries = 200)
  void laterSourcesOnlyAddFaults(@ForAll("designs") Topology topology) {
    List<SessionState> page = Terms.PAGE.routing(topology).sessions();
    List<SessionState> later = Terms.LATER.routing(topology).sessions();
    assertThat(later)
        .extracting(SessionState::session)
        .isEqualTo(page.stream().map(SessionState::session).toList());
    for (int i = 0; i < page.size(); i++) {
      Set<SessionFault> more = faults(later.get(i));
      more.removeAll(faults(page.get(i)));
      Statistics.collect(more);
      assertThat(faults(later.get(i))).containsAll(faults(page.get(i)));
      assertThat(more).noneMatch(SessionTerms.ofThePage().faults()::contains);
    }
  }

  @Example
  void whatIsExcusedIsExcusedInWriting() throws IOException {
    String document =
        Files.readString(java.nio.file.Path.of("..", "docs", "routing.md"), StandardCharsets.UTF_8);
    assertThat(EXCUSED)
        .allMatch(it -> document.contains("`" + it + "`"))
        .allMatch(it -> AlibabaVpnGatewayRules.august2026().rule(it).isPresent());
  }

  /** The tunnels at or around a place, or that lead to a customer gateway there. */
  private static List<Path> tunnelsOf(Path place, Topology topology) {
    return Stream.concat(
            Picks.tunnels(topology).filter(it -> place.startsWith(it.path())),
            topology.customerGateways().stream()
                .filter(it -> place.startsWith(TopologyPaths.customerGateway(it.id())))
                .flatMap(it -> topology.index().tunnelsTo(it.id()).stream()))
        .map(TunnelPlace::path)
        .toList();
  }

  private static Set<SessionFault> faults(SessionState session) {
    return session
        .down()
        .filter(it -> it.detail() instanceof RefusalDetail.Faults)
        .<Set<SessionFault>>map(it -> EnumSet.copyOf(((RefusalDetail.Faults) it.detail()).faults()))
        .orElseGet(() -> EnumSet.noneOf(SessionFault.class));
  }

  /** Designs of all kinds, and compliant ones with something broken here and there. */
  @Provide
  Arbitrary<Topology> designs() {
    return Arbitraries.oneOf(
        TopologyArbitraries.any(),
        Combinators.combine(TopologyArbitraries.compliant(), Arbitraries.longs())
            .as((topology, seed) -> Edits.of(topology, 4, new Random(seed))),
        Combinators.combine(TopologyArbitraries.compliant(), Arbitraries.longs())
            .as((topology, seed) -> SessionSlips.of(topology, 3, new Random(seed))));
  }
}
