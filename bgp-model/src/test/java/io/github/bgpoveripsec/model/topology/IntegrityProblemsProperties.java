package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bgpoveripsec.model.arbitraries.Resources;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class IntegrityProblemsProperties {
  @Provide
  Arbitrary<Topology> compliant() {
    return TopologyArbitraries.compliant();
  }

  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Provide
  Arbitrary<Resources> resources() {
    return TopologyArbitraries.resources();
  }

  @Property(tries = 200)
  void breakingOneReferenceGivesThatProblemAndNoOther(
      @ForAll("compliant") Topology topology, @ForAll Random random) {
    List<References.Reference> references = References.of(topology);
    References.Reference reference = references.get(random.nextInt(references.size()));
    Statistics.collect(lastField(reference.path()));

    List<IntegrityProblem> problems = problems(() -> reference.breakIt().apply(topology));
    assertThat(problems)
        .singleElement()
        .isInstanceOfSatisfying(
            DanglingReference.class,
            it -> {
              assertThat(it.path()).hasToString(reference.path());
              assertThat(it.nearest()).isEmpty();
            });
  }

  @Property(tries = 200)
  void puttingEverythingInAnotherOrderChangesNoProblem(
      @ForAll("resources") Resources resources, @ForAll Random random) {
    List<IntegrityProblem> problems = problems(() -> resources.toBuilder().build());
    List<IntegrityProblem> shuffled =
        problems(() -> resources.shuffled(random).toBuilder().build());
    Statistics.label("problems").collect(Math.min(problems.size() / 10 * 10, 100));

    assertThat(besideDuplicates(shuffled))
        .containsExactlyInAnyOrderElementsOf(besideDuplicates(problems));
    // Which of two resources comes first is all that the order decides.
    assertThat(duplicateIds(shuffled)).containsExactlyInAnyOrderElementsOf(duplicateIds(problems));
  }

  @Property(tries = 200)
  void whatATopologyIsMadeOfMakesItAgain(@ForAll("any") Topology topology) {
    assertThat(Resources.of(topology).toBuilder().build()).isEqualTo(topology);
    assertThat(IntegrityProblems.of(topology)).isEmpty();
  }

  @Property(tries = 200)
  void aGatewayThatStandsTwiceIsAProblemForEachIdItBrings(
      @ForAll("any") Topology topology, @ForAll Random random) {
    Assume.that(!topology.vpnGateways().isEmpty());
    List<VpnGateway> gateways = new ArrayList<>(topology.vpnGateways());
    VpnGateway twice = gateways.get(random.nextInt(gateways.size()));
    gateways.add(random.nextInt(gateways.size() + 1), twice);

    List<ResourceId> ids = new ArrayList<>(List.of(twice.id()));
    twice.connections().forEach(it -> ids.add(it.id()));
    List<IntegrityProblem> problems = problems(() -> topology.withVpnGateways(gateways));
    assertThat(duplicateIds(problems)).containsExactlyElementsOf(ids);
    assertThat(problems).hasSameSizeAs(ids);
  }

  private static List<IntegrityProblem> problems(Supplier<Topology> build) {
    return Optional.ofNullable(catchThrowableOfType(InvalidTopologyException.class, build::get))
        .map(InvalidTopologyException::problems)
        .orElse(List.of());
  }

  private static List<IntegrityProblem> besideDuplicates(List<IntegrityProblem> problems) {
    return problems.stream().filter(it -> !(it instanceof DuplicateId)).toList();
  }

  private static List<ResourceId> duplicateIds(List<IntegrityProblem> problems) {
    return problems.stream()
        .flatMap(it -> it instanceof DuplicateId twice ? Stream.of(twice.id()) : Stream.empty())
        .toList();
  }

  private static String lastField(String path) {
    return path.replaceAll("\\[[^\\[\\]]*\\]", "[]");
  }
}
