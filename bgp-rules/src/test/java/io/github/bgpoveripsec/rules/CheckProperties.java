package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CheckProperties {
  private static final Parts<Library, Book> ALL_BOOKS = SHELVES.then(BOOKS);

  @Provide
  Arbitrary<Library> libraries() {
    return LibraryArbitraries.libraries();
  }

  @Provide
  Arbitrary<Check<Library>> checks() {
    return RuleArbitraries.checks();
  }

  @Provide
  Arbitrary<Condition<Book>> conditions() {
    return RuleArbitraries.conditions();
  }

  @Property
  void reorderingTheSubjectChangesNoVerdict(
      @ForAll("checks") Check<Library> check,
      @ForAll("libraries") Library library,
      @ForAll Random random) {
    Verdict verdict = judge(check, library);
    Statistics.label("kind")
        .collect(verdict.kind())
        .coverage(
            coverage -> {
              for (Verdict.Kind kind : Verdict.Kind.values()) {
                coverage.check(kind).percentage(share -> share > 2);
              }
            });
    assertThat(judge(check, library.shuffled(random))).isEqualTo(verdict);
  }

  @Property
  void andIsAssociativeAndCommutative(
      @ForAll("checks") Check<Library> a,
      @ForAll("checks") Check<Library> b,
      @ForAll("libraries") Library library) {
    Check<Library> c = ALL_BOOKS.each(RuleArbitraries.SHORT);
    assertThat(judge(a.and(b).and(c), library)).isEqualTo(judge(a.and(b.and(c)), library));
    assertThat(judge(a.and(b), library)).isEqualTo(judge(b.and(a), library));
  }

  @Property
  void eachGathersTheVerdictsOnTheParts(
      @ForAll("conditions") Condition<Book> condition, @ForAll("libraries") Library library) {
    Check<Book> check = Check.that(condition);
    Verdict together =
        ALL_BOOKS.in(library).stream()
            .map(check::check)
            .reduce(Verdict::and)
            .orElse(Verdict.notApplicable("no books"));
    assertThat(judge(ALL_BOOKS.each(check), library)).isEqualTo(together);
  }

  @Property
  void eachJudgesEveryPartOnce(
      @ForAll("conditions") Condition<Book> condition, @ForAll("libraries") Library library) {
    long broken =
        library.shelves().stream()
            .flatMap(shelf -> shelf.books().stream())
            .filter(book -> !condition.test(book))
            .count();
    Verdict verdict = judge(ALL_BOOKS.each(condition), library);
    assertThat(verdict.violations()).hasSize((int) broken);
    if (verdict instanceof Verdict.Passed passed) {
      assertThat(passed.checked()).isEqualTo(ALL_BOOKS.in(library).size());
    }
  }

  @Property
  void nestedEachIsEachAlongTheWholeWay(
      @ForAll("conditions") Condition<Book> condition, @ForAll("libraries") Library library) {
    Verdict nested = judge(SHELVES.each(BOOKS.each(condition)), library);
    Verdict straight = judge(ALL_BOOKS.each(condition), library);
    if (nested.kind() == Verdict.Kind.NOT_APPLICABLE) {
      assertThat(straight.kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    } else {
      assertThat(nested).isEqualTo(straight);
    }
  }

  @Property
  void whereAndWhenAskTheSame(
      @ForAll("conditions") Condition<Book> which,
      @ForAll("conditions") Condition<Book> what,
      @ForAll("libraries") Library library) {
    Verdict filtered = judge(ALL_BOOKS.where(which).each(what), library);
    Verdict excused = judge(ALL_BOOKS.each(Check.<Book>that(what).when(which)), library);
    assertThat(filtered.kind()).isEqualTo(excused.kind());
    if (filtered.kind() != Verdict.Kind.NOT_APPLICABLE) {
      assertThat(filtered).isEqualTo(excused);
    }
  }

  @Property
  void narrowingTwiceIsNarrowingByBoth(
      @ForAll("conditions") Condition<Book> a,
      @ForAll("conditions") Condition<Book> b,
      @ForAll("libraries") Library library) {
    assertThat(values(ALL_BOOKS.where(a).where(b), library))
        .isEqualTo(values(ALL_BOOKS.where(a.and(b)), library));
  }

  @Property
  void twoWaysTogetherFindWhatEachFinds(
      @ForAll("conditions") Condition<Book> which,
      @ForAll("conditions") Condition<Book> what,
      @ForAll("libraries") Library library) {
    Parts<Library, Book> chosen = ALL_BOOKS.where(which);
    Parts<Library, Book> others = ALL_BOOKS.where(which.not());
    assertThat(values(chosen.plus(others), library))
        .containsExactlyInAnyOrderElementsOf(values(ALL_BOOKS, library));
    Verdict together = judge(others.plus(chosen).each(what), library);
    Verdict all = judge(ALL_BOOKS.each(what), library);
    assertThat(together.kind()).isEqualTo(all.kind());
    if (all.kind() != Verdict.Kind.NOT_APPLICABLE) {
      assertThat(together).isEqualTo(all);
      assertThat(judge(chosen.each(what).and(others.each(what)), library)).isEqualTo(all);
    }
  }

  @Property
  void joiningWaysIsAssociative(@ForAll("libraries") Library library) {
    Parts<Book, String> borrower = Parts.optional("borrower", Book::borrower);
    assertThat(values(SHELVES.then(BOOKS).then(borrower), library))
        .isEqualTo(values(SHELVES.then(BOOKS.then(borrower)), library));
  }

  @Property
  void anUnrelatedPartThatCompliesChangesNothing(
      @ForAll("conditions") Condition<Book> condition, @ForAll("libraries") Library library) {
    Book compliant = new Book("new", "en", 10, Optional.empty());
    Shelf unrelated = new Shelf("new", Optional.of(4), List.of(compliant));
    Library larger =
        new Library(
            Stream.concat(library.shelves().stream(), Stream.of(unrelated)).toList(),
            library.members());
    Check<Library> check =
        ALL_BOOKS
            .each(condition.or(Condition.of("new", book -> book.title().equals("new"))))
            .and(SHELVES.each(BOOKS.allSame("language", Book::language)))
            .and(SHELVES.each(BOOKS.allDistinct("length", Book::pages)))
            .and(SHELVES.each(BOOKS.atMost(1)));
    assertThat(judge(check, larger).violations()).isEqualTo(judge(check, library).violations());
  }

  private static <S> Verdict judge(Check<S> check, S subject) {
    return Judge.judge(check, Located.root(subject));
  }

  private static <S, P> List<P> values(Parts<S, P> parts, S subject) {
    return parts.in(subject).stream().map(Located::value).toList();
  }
}
