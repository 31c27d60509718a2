package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.plan.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ProcedureProperties {
  /** What must hold at any time, so also on the way between two designs that obey. */
  private static final RuleSet<Topology> KEPT_UP =
      AlibabaVpnGatewayRules.october2024()
          .only(it -> it.severity() == Severity.ERROR && !it.id().endsWith("/expectation"));

  @Property(tries = 500)
  void theStepsLeadFromOneDesignToTheOther(@ForAll("pairs") Transition<Topology> pair) {
    Plan plan = Procedure.between(pair.before(), pair.after());
    Statistics.collect(Math.min(plan.steps().size(), 20) / 4 * 4);
    assertThat(Shuffle.sorted(plan.applyTo(pair.before()))).isEqualTo(Shuffle.sorted(pair.after()));
  }

  /** A design in which something leads nowhere cannot be built, so this needs no assertion more. */
  @Property(tries = 300)
  void everyDesignOnTheWayIsSoundAndDiffersFromTheOneBefore(
      @ForAll("pairs") Transition<Topology> pair) {
    Plan plan = Procedure.between(pair.before(), pair.after());
    Topology last = Shuffle.sorted(pair.before());
    for (Topology design : plan.designs(pair.before())) {
      assertThat(Shuffle.sorted(design)).isNotEqualTo(last);
      last = Shuffle.sorted(design);
    }
    assertThat(last).isEqualTo(Shuffle.sorted(pair.after()));
  }

  @Property(tries = 300)
  void noStepDoesWhatTheCloudDoesNotAccept(@ForAll("pairs") Transition<Topology> pair) {
    Topology last = pair.before();
    for (Topology design : Procedure.between(pair.before(), pair.after()).designs(last)) {
      assertThat(AlibabaChangeRules.august2026().check(new Transition<>(last, design)).findings())
          .isEmpty();
      last = design;
    }
  }

  @Property(tries = 500)
  void betweenDesignsThatObeyWhatMustHoldAtAnyTimeHolds(
      @ForAll("obeying") Transition<Topology> pair) {
    List<Finding> ends = KEPT_UP.check(pair.after()).findings();
    boolean bothObey = ends.isEmpty() && KEPT_UP.check(pair.before()).findings().isEmpty();
    Statistics.label("both obey").collect(bothObey);
    if (bothObey) {
      for (Topology design :
          Procedure.between(pair.before(), pair.after()).designs(pair.before())) {
        assertThat(KEPT_UP.check(design).findings()).isEmpty();
      }
    }
  }

  @Property(tries = 200)
  void theSameDesignNeedsNoStep(@ForAll("any") Topology topology, @ForAll Random chance) {
    assertThat(Procedure.between(topology, Shuffle.of(topology, chance)).steps()).isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfWritingDoesNotMatter(
      @ForAll("pairs") Transition<Topology> pair, @ForAll Random chance) {
    assertThat(
            Procedure.between(Shuffle.of(pair.before(), chance), Shuffle.of(pair.after(), chance)))
        .isEqualTo(Procedure.between(pair.before(), pair.after()));
  }

  @Property(tries = 200)
  void everyStepSaysWhatItAltersAndWhy(@ForAll("pairs") Transition<Topology> pair) {
    for (Step step : Procedure.between(pair.before(), pair.after()).steps()) {
      if (step.before().isPresent() && step.after().isPresent()) {
        assertThat(step.alterations()).as("%s", step).isNotEmpty();
      }
      assertThat(step.alterations())
          .allMatch(it -> it.place().startsWith(step.place()))
          .allMatch(it -> !it.before().equals(it.after()));
      assertThat(step.ground().because()).isNotBlank();
      assertThat(step.ground().references().isEmpty())
          .isEqualTo(!step.ground().unsourced().isEmpty());
    }
  }

  @Example
  void everyActionIsTakenAtSomeTime() {
    Set<Action> taken = EnumSet.noneOf(Action.class);
    Topology nothing = Topology.builder().build();
    for (int seed = 0; seed < 400; seed++) {
      Topology after = Edits.of(Topologies.compliant(), 6, new Random(seed));
      actions(Topologies.compliant(), after, taken);
      actions(after, Topologies.compliant(), taken);
    }
    actions(nothing, Topologies.compliant(), taken);
    actions(Topologies.compliant(), nothing, taken);
    actions(
        Topologies.compliant(),
        Topologies.compliantBut(
            it -> Change.gateway(it, gateway -> gateway.withRegion(Region.of("cn-beijing"))),
            TopologyChanges.vpc(Topologies.VPC, vpc -> vpc.withExpects(List.of())),
            TopologyChanges.virtualBorderRouter(Topologies.CIRCUIT, vbr -> vbr.withVlan(7)),
            TopologyChanges.transitRouter(
                Topologies.TRANSIT_ROUTER, it -> it.withEdition(TransitRouterEdition.BASIC))),
        taken);
    taken.add(Action.RELEASE_FROM_VPC); // needs two VPCs; ProcedureTest has it
    assertThat(taken).containsExactlyInAnyOrder(Action.values());
  }

  private static void actions(Topology before, Topology after, Set<Action> taken) {
    Procedure.between(before, after).steps().forEach(step -> taken.add(step.action()));
  }

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  /** Designs that have nothing to do with each other, and designs of which one is an edit. */
  @Provide
  Arbitrary<Transition<Topology>> pairs() {
    Arbitrary<Topology> any = TopologyArbitraries.any();
    Arbitrary<Topology> compliant = TopologyArbitraries.compliant();
    return Arbitraries.oneOf(
        Combinators.combine(any, any).as(Transition::new),
        Combinators.combine(compliant, compliant).as(Transition::new),
        edited(any),
        edited(compliant),
        edited(Arbitraries.just(Topologies.compliant())));
  }

  @Provide
  Arbitrary<Transition<Topology>> obeying() {
    Arbitrary<Topology> compliant = TopologyArbitraries.compliant();
    return Arbitraries.oneOf(
        Combinators.combine(compliant, compliant).as(Transition::new),
        edited(compliant),
        edited(Arbitraries.just(Topologies.compliant())));
  }

  private static Arbitrary<Transition<Topology>> edited(Arbitrary<Topology> topologies) {
    return Combinators.combine(
            topologies,
            Arbitraries.integers().between(1, 8),
            Arbitraries.longs(),
            Arbitraries.of(true, false))
        .as(
            (topology, count, seed, forward) -> {
              Topology edited = Edits.of(topology, count, new Random(seed));
              return forward
                  ? new Transition<>(topology, edited)
                  : new Transition<>(edited, topology);
            });
  }
}
