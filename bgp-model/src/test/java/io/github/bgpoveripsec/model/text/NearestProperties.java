package io.github.bgpoveripsec.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abC-").ofMaxLength(9);
  }

  @Provide
  Arbitrary<List<String>> wordLists() {
    return words().list().uniqueElements().ofMaxSize(8);
  }

  @Property
  void distanceIsThatOfTheDefinition(@ForAll("words") String a, @ForAll("words") String b) {
    int expected =
        byDefinition(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT), new HashMap<>());
    for (int limit = 1; limit <= Nearest.FARTHEST; limit++) {
      int distance = Nearest.distance(a, b, limit);
      assertThat(Math.min(distance, limit + 1)).isEqualTo(Math.min(expected, limit + 1));
    }
  }

  @Property
  void orderOfTheKnownWordsDoesNotMatter(
      @ForAll("words") String written,
      @ForAll("wordLists") List<String> known,
      @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, random);
    assertThat(Nearest.to(written, shuffled)).isEqualTo(Nearest.to(written, known));
  }

  @Property
  void noOtherWordIsNearer(
      @ForAll("words") String written, @ForAll("wordLists") List<String> known) {
    int limit = Math.max(1, written.length() / 3);
    int least =
        known.stream().mapToInt(it -> Nearest.distance(written, it, 9)).min().orElse(limit + 1);
    assertThat(Nearest.to(written, known).map(it -> Nearest.distance(written, it, 9)))
        .isEqualTo(least > limit ? Optional.empty() : Optional.of(least));
  }

  /** The recursive definition of the optimal string alignment distance. */
  private static int byDefinition(String a, String b, Map<String, Integer> known) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    Integer before = known.get(a + "|" + b);
    if (before != null) {
      return before;
    }
    String a1 = a.substring(1);
    String b1 = b.substring(1);
    int least = byDefinition(a1, b1, known) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    least = Math.min(least, byDefinition(a1, b, known) + 1);
    least = Math.min(least, byDefinition(a, b1, known) + 1);
    if (!a1.isEmpty() && b1.startsWith(a.substring(0, 1)) && a1.charAt(0) == b.charAt(0)) {
      least = Math.min(least, byDefinition(a.substring(2), b.substring(2), known) + 1);
    }
    known.put(a + "|" + b, least);
    return least;
  }
}
