package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of paths: short, so that they often share prefixes, with names that need escaping. */
public final class PathArbitraries {
  private PathArbitraries() {}

  /** Names: plain, empty, all digits, with brackets, dots, backslashes, controls, surrogates. */
  public static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("a", "b", "", "3", "03", "99999999999", "u0041", "vpn-1"),
        Arbitraries.strings().withChars("ab3.[]\\u\n\u202e\u2028\ud800\udc00").ofMaxLength(4),
        Arbitraries.strings().ofMaxLength(6));
  }

  /** Steps of every kind. */
  public static Arbitrary<Step> steps() {
    return Arbitraries.oneOf(
        names().map(Step.Field::new),
        names().map(Step.Key::new),
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().greaterOrEqual(0))
            .map(Step.Index::new));
  }

  /** Paths of up to five steps, the root among them. */
  public static Arbitrary<Path> paths() {
    return steps()
        .list()
        .ofMaxSize(5)
        .map(
            steps -> {
              Path path = Path.root();
              for (Step step : steps) {
                path = path.step(step);
              }
              return path;
            });
  }
}
