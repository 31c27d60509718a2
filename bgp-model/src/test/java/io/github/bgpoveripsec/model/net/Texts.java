package io.github.bgpoveripsec.model.net;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts for the tests of readers. */
final class Texts {

  private static final String TEMPTING = "0123456789abcdfxASas.:/-+ %[]\n\u0661";

  private Texts() {}

  /** The texts themselves, the same with one character changed, and texts of any kind. */
  static Arbitrary<String> near(Arbitrary<String> texts) {
    return Arbitraries.oneOf(
        texts, damaged(texts), Arbitraries.strings(), Arbitraries.strings().withChars(TEMPTING));
  }

  /** One character inserted, replaced or removed. */
  private static Arbitrary<String> damaged(Arbitrary<String> texts) {
    Arbitrary<String> patches =
        Arbitraries.oneOf(
            Arbitraries.just(""), Arbitraries.strings().withChars(TEMPTING).ofLength(1));
    return Combinators.combine(
            texts, Arbitraries.integers().between(0, 50), Arbitraries.of(0, 1), patches)
        .as(
            (text, place, removed, patch) -> {
              int at = place % (text.length() + 1);
              int end = Math.min(text.length(), at + removed);
              return text.substring(0, at) + patch + text.substring(end);
            });
  }
}
