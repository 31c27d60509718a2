package io.github.bgpoveripsec.rules.arbitraries;

import io.github.bgpoveripsec.model.arbitraries.PathArbitraries;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of verdicts and what is in them, from few enough parts that equal ones occur. */
public final class VerdictArbitraries {
  private VerdictArbitraries() {}

  /** Messages whose templates and arguments fit each other only sometimes. */
  public static Arbitrary<Message> messages() {
    Arbitrary<String> templates =
        Arbitraries.strings().withChars("{}$\\ab ").ofMaxLength(8).edgeCases(e -> e.add("{a}{b}"));
    Arbitrary<String> values = Arbitraries.strings().withChars("{}$\\a1, =").ofMaxLength(4);
    return Combinators.combine(
            templates, Arbitraries.maps(Arbitraries.of("a", "b", "", "{"), values).ofMaxSize(3))
        .as((template, arguments) -> new Message(template, new TreeMap<>(arguments)));
  }

  /** Violations with up to three related places. */
  public static Arbitrary<Violation> violations() {
    return Combinators.combine(
            paths(),
            messages(),
            Combinators.combine(paths(), Arbitraries.of("x", "y"))
                .as(Related::new)
                .list()
                .ofMaxSize(3))
        .as(Violation::new);
  }

  /** Gaps of either cause. */
  public static Arbitrary<Gap> gaps() {
    return Combinators.combine(
            Arbitraries.of(Gap.Cause.values()), paths(), Arbitraries.of("m", "n").map(Message::of))
        .as(Gap::new);
  }

  /** Verdicts of all kinds, failures with and without gaps among them. */
  public static Arbitrary<Verdict> verdicts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(1, 5).map(Verdict::passed)),
        Tuple.of(
            1,
            Combinators.combine(
                    violations().list().ofMinSize(1).ofMaxSize(3), gaps().list().ofMaxSize(2))
                .as(Verdict.Failed::new)),
        Tuple.of(3, Arbitraries.of("no shelves", "no books").map(Verdict::notApplicable)),
        Tuple.of(2, gaps().list().ofMinSize(1).ofMaxSize(3).map(Verdict.Undetermined::new)));
  }

  private static Arbitrary<Path> paths() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "a", "a[b]", "a[c]", "d").map(Path::parse), PathArbitraries.paths());
  }
}
