package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PrefixOverlapsProperties {

  @Property
  void thePairsAreThoseOfAComparisonOfEachWithEach(@ForAll("lists") List<Prefix> prefixes) {
    List<Integer> items = IntStream.range(0, prefixes.size()).boxed().toList();
    List<PrefixOverlap<Integer>> expected = new ArrayList<>();
    for (int i : items) {
      for (int j : items.subList(i + 1, items.size())) {
        if (prefixes.get(i).contains(prefixes.get(j))) {
          expected.add(new PrefixOverlap<>(i, j));
        } else if (prefixes.get(j).contains(prefixes.get(i))) {
          expected.add(new PrefixOverlap<>(j, i));
        }
      }
    }
    Statistics.collect(Math.min(expected.size(), 5));
    assertThat(PrefixOverlaps.<Integer>among(items, prefixes::get))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property
  void pairsComeInTheOrderOfTheCoveredPrefixThenFromTheClosestOutwards(
      @ForAll("lists") List<Prefix> prefixes) {
    assertThat(PrefixOverlaps.<Prefix>among(prefixes, prefix -> prefix))
        .isSortedAccordingTo(
            (a, b) -> {
              int byCovered = a.covered().compareTo(b.covered());
              return byCovered != 0 || a.covered() != b.covered()
                  ? byCovered
                  : b.covering().compareTo(a.covering());
            });
  }

  @Provide
  Arbitrary<List<Prefix>> lists() {
    return NetArbitraries.crowdedPrefixes().list().ofMinSize(4).ofMaxSize(12);
  }
}
