package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bgpoveripsec.model.arbitraries.Resources;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TopologyProperties {
  @Provide
  Arbitrary<Topology> any() {
    return TopologyArbitraries.any();
  }

  @Provide
  Arbitrary<Resources> resources() {
    return TopologyArbitraries.resources();
  }

  @Property(tries = 200)
  void isEqualToOneOfTheSameResources(@ForAll("any") Topology topology) {
    Topology same = Topology.builder().from(topology).build();
    assertThat(same).isEqualTo(topology).hasSameHashCodeAs(topology).hasToString("" + topology);
  }

  @Property(tries = 200)
  void isEqualToOneInAnotherOrderOnlyWhereTheListsAreEqual(
      @ForAll("any") Topology topology, @ForAll Random random) {
    Resources shuffled = Resources.of(topology).shuffled(random);
    boolean equal = shuffled.equals(Resources.of(topology));
    Statistics.collect(equal);
    assertThat(shuffled.toBuilder().build().equals(topology)).isEqualTo(equal);
  }

  @Property(tries = 200)
  void survivesSerializationWithItsLookUps(@ForAll("any") Topology topology)
      throws IOException, ClassNotFoundException {
    assertThat(topology.index()).isNotNull();
    Topology again = (Topology) roundTrip(topology);
    assertThat(again).isEqualTo(topology).hasSameHashCodeAs(topology);
    topology
        .vpcs()
        .forEach(
            it ->
                assertThat(again.index().vpnGatewaysOf(it.id()))
                    .isEqualTo(topology.index().vpnGatewaysOf(it.id())));
  }

  @Property(tries = 100)
  void aRefusalSurvivesSerialization(@ForAll("resources") Resources resources)
      throws IOException, ClassNotFoundException {
    // So many ids from so few hardly ever make a sound topology.
    InvalidTopologyException refusal =
        catchThrowableOfType(InvalidTopologyException.class, resources.toBuilder()::build);
    Assume.that(refusal != null);
    InvalidTopologyException again = (InvalidTopologyException) roundTrip(refusal);
    assertThat(again.problems()).isEqualTo(refusal.problems());
    assertThat(again).hasMessage(refusal.getMessage());
  }

  @Property(tries = 200)
  void anotherOrderOfTheListsFindsTheSame(@ForAll("any") Topology topology, @ForAll Random random) {
    Topology shuffled = Resources.of(topology).shuffled(random).toBuilder().build();
    topology
        .customerGateways()
        .forEach(
            it ->
                assertThat(shuffled.index().tunnelsTo(it.id()).stream().map(TunnelPlace::path))
                    .containsExactlyInAnyOrderElementsOf(
                        topology.index().tunnelsTo(it.id()).stream()
                            .map(TunnelPlace::path)
                            .toList()));
  }

  private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
      return in.readObject();
    }
  }
}
