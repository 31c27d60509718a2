package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefixOverlapsTest {

  @Test
  void nestedPrefixesAreReportedWithTheClosestCoveringOneFirst() {
    assertThat(among("10.1.2.0/24", "10.0.0.0/8", "192.0.2.0/24", "10.1.0.0/16"))
        .containsExactly(
            pair("10.0.0.0/8", "10.1.0.0/16"),
            pair("10.1.0.0/16", "10.1.2.0/24"),
            pair("10.0.0.0/8", "10.1.2.0/24"));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(among("10.0.0.0/9", "10.128.0.0/9", "11.0.0.0/8", "::/0")).isEmpty();
  }

  @Test
  void identicalPrefixesAreAPairInTheOrderGiven() {
    Map<String, Prefix> cidrs =
        Map.of("a", Prefix.parse("169.254.1.0/30"), "b", Prefix.parse("169.254.1.0/30"));
    assertThat(PrefixOverlaps.<String>among(List.of("b", "a"), cidrs::get))
        .containsExactly(new PrefixOverlap<>("b", "a"));
  }

  @Test
  void nothingOverlapsInAnEmptyOrSingleCollection() {
    assertThat(among()).isEmpty();
    assertThat(among("0.0.0.0/0")).isEmpty();
  }

  @Test
  void pairsAreMadeOnlyAsFarAsTheyAreTaken() {
    // All pairs of these would be five thousand million.
    List<Prefix> same = IntStream.range(0, 100_000).mapToObj(i -> (Prefix) Ipv4Prefix.ANY).toList();
    assertThat(PrefixOverlaps.among(same, Function.identity()).limit(3)).hasSize(3);
  }

  private static Stream<PrefixOverlap<Prefix>> among(String... texts) {
    return PrefixOverlaps.among(Stream.of(texts).map(Prefix::parse).toList(), Function.identity());
  }

  private static PrefixOverlap<Prefix> pair(String covering, String covered) {
    return new PrefixOverlap<>(Prefix.parse(covering), Prefix.parse(covered));
  }
}
