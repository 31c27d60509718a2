package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Subjects longer than a stretch are visited piece by piece, and nobody can tell. */
class SweepProperties {
  @Provide
  Arbitrary<RuleSet<Library>> ruleSets() {
    return RuleArbitraries.ruleSets();
  }

  @Provide
  Arbitrary<Library> longLibraries() {
    return Combinators.combine(
            LibraryArbitraries.libraries(), Arbitraries.integers().between(0, 140))
        .as(SweepProperties::lengthened);
  }

  @Property
  void aRuleJudgesAmongOthersAsItDoesAlone(
      @ForAll("ruleSets") RuleSet<Library> rules, @ForAll("longLibraries") Library library) {
    Statistics.label("stretches").collect(library.shelves().size() / 32);
    assertThat(rules.check(library).results())
        .isEqualTo(
            rules.rules().stream()
                .map(rule -> new RuleResult(rule.description(), rule.check(library)))
                .toList());
  }

  @Property
  void whatThrowsOnTheWayHasNoOtherVerdictWhereverItThrows(
      @ForAll("longLibraries") Library library, @ForAll @IntRange(max = 150) int place) {
    Parts<Shelf, Book> trap =
        Parts.from(
            "books",
            shelf -> {
              if (shelf.value().name().equals("s" + place)) {
                throw new IllegalStateException("trap");
              }
              return shelf.value().books().stream().map(book -> shelf.part(book, path -> path));
            });
    Rule<Library> trapped =
        rule("trapped", "").requires(SHELVES.then(trap).each(RuleArbitraries.SHORT));
    Rule<Library> other =
        rule("other", "").requires(SHELVES.each(Condition.of("named", it -> true)));
    RuleSet<Library> rules = RuleSet.of(Edition.parse("a@1"), List.of(trapped, other));
    assertThat(rules.check(library).results())
        .extracting(RuleResult::verdict)
        .containsExactly(other.check(library), trapped.check(library));
  }

  /** The shelves of a library over and over, each under a name of its own. */
  private static Library lengthened(Library library, int length) {
    List<Shelf> shelves = library.shelves();
    List<Shelf> many =
        IntStream.range(0, shelves.isEmpty() ? 0 : length)
            .mapToObj(
                i -> {
                  Shelf shelf = shelves.get(i % shelves.size());
                  return new Shelf("s" + i, shelf.capacity(), shelf.books());
                })
            .toList();
    return new Library(many, library.members());
  }
}
