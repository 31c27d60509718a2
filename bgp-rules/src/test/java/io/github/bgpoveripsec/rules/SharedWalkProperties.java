package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.statistics.Statistics;

/** Rules walk together, and nobody can tell from what they say. */
class SharedWalkProperties {
  @Provide
  Arbitrary<RuleSet<Library>> ruleSets() {
    return RuleArbitraries.ruleSets();
  }

  @Provide
  Arbitrary<Library> libraries() {
    return LibraryArbitraries.libraries();
  }

  @Property
  void aRuleJudgesAmongOthersAsItDoesAlone(
      @ForAll("ruleSets") RuleSet<Library> rules, @ForAll("libraries") Library library) {
    for (RuleResult result : rules.check(library).results()) {
      Verdict alone = rules.rule(result.rule().id()).orElseThrow().check(library);
      Statistics.label("verdict").collect(alone.kind());
      assertThat(result.verdict()).isEqualTo(alone);
    }
  }

  @Property
  void whatThrowsOnTheWayHasNoOtherVerdictWhereverItThrows(
      @ForAll("libraries") Library library, @ForAll @CharRange(from = 'p', to = 'z') char place) {
    Parts<Shelf, Book> trap =
        Parts.many(
            "books",
            shelf -> {
              if (shelf.name().equals(String.valueOf(place))) {
                throw new IllegalStateException("trap");
              }
              return shelf.books();
            },
            Book::title);
    Rule<Library> straight = rule("a", "").requires(SHELVES.then(trap).each(SHORT));
    Rule<Library> nested = rule("b", "").requires(SHELVES.each(trap.each(SHORT)));
    Rule<Library> other = rule("c", "").requires(SHELVES.each(BOOKS.each(SHORT)));
    RuleSet<Library> rules = RuleSet.of(Edition.parse("a@1"), List.of(straight, nested, other));
    Statistics.label("trap").collect(straight.check(library).gaps().isEmpty() ? "missed" : "hit");
    assertThat(rules.check(library).results())
        .extracting(RuleResult::verdict)
        .containsExactly(straight.check(library), nested.check(library), other.check(library));
  }
}
