package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.library;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.CAPACITY;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.ENGLISH;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Library LIBRARY =
      library(shelf("x", book("a", "en", 10), book("b", "fr", 30), book("c", "en", 30)));

  @Test
  void whenMakesACheckNotApplicable() {
    Check<Book> thinIfEnglish = Check.<Book>that(SHORT).when(ENGLISH);
    assertThat(thinIfEnglish.check(Located.root(book("a", "en", 10)))).isEqualTo(Verdict.passed(1));
    assertThat(thinIfEnglish.check(Located.root(book("a", "en", 30))).kind())
        .isEqualTo(Verdict.Kind.FAILED);
    assertThat(thinIfEnglish.check(Located.root(book("a", "fr", 30))))
        .isEqualTo(Verdict.notApplicable("not in English"));
  }

  @Test
  void andJoinsBothVerdicts() {
    Check<Book> both = Check.<Book>that(SHORT).and(Check.that(ENGLISH));
    assertThat(both.check(Located.root(book("a", "en", 10)))).isEqualTo(Verdict.passed(2));
    assertThat(both.check(Located.root(book("a", "fr", 30))).violations()).hasSize(2);
  }

  @Test
  void togetherJudgesThePartsOfEachSubjectAtOnce() {
    Check<Library> oneShortBook =
        SHELVES.each(
            BOOKS
                .where(ENGLISH)
                .together(
                    (shelf, books) ->
                        books.stream().anyMatch(book -> SHORT.test(book.value()))
                            ? Verdict.passed(books.size())
                            : Verdict.failed(Violation.of(shelf.path(), Message.of("long")))));
    assertThat(rule(oneShortBook).check(LIBRARY)).isEqualTo(Verdict.passed(2));
    Verdict verdict =
        rule(oneShortBook)
            .check(
                library(
                    shelf("x", book("a", "en", 10)),
                    shelf("y", book("a", "en", 30), book("b", "fr", 10))));
    assertThat(verdict.violations())
        .containsExactly(Violation.of(Path.parse("shelves[y]"), Message.of("long")));
    assertThat(rule(oneShortBook).check(library(shelf("x", book("b", "fr", 10)))))
        .isEqualTo(Verdict.notApplicable("no books (in English)"));
  }

  @Test
  void togetherIsUndeterminedWhereAnInputIsMissing() {
    Check<Library> even =
        SHELVES
            .then(CAPACITY)
            .together(
                (library, sizes) ->
                    sizes.stream().allMatch(size -> size.value() % 2 == 0)
                        ? Verdict.passed(sizes.size())
                        : Verdict.failed(Violation.of(library.path(), Message.of("odd"))));
    Library.Shelf known = new Library.Shelf("k", Optional.of(2), List.of());
    assertThat(rule(even).check(library(known))).isEqualTo(Verdict.passed(1));
    assertThat(rule(even).check(library(known, shelf("x"))))
        .isEqualTo(Verdict.undetermined(Gap.missing(Path.parse("shelves[x].capacity"))));
    assertThat(rule(even).check(library(shelf("x"))).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @SuppressWarnings("NullAway") // a careless rule may do this
  void noVerdictOnAllTogetherIsADefectToo() {
    Check<Library> careless = SHELVES.together((library, shelves) -> null);
    assertThat(rule(careless).check(LIBRARY).gaps())
        .extracting(Gap::cause)
        .containsExactly(Gap.Cause.RULE_DEFECT);
  }

  @Test
  void aThrowingCheckIsUndeterminedAtThePartItJudged() {
    Check<Book> broken =
        book -> {
          if (book.value().title().equals("b")) {
            throw new IllegalStateException("boom");
          }
          return Check.<Book>that(SHORT).check(book);
        };
    Verdict verdict = rule(SHELVES.then(BOOKS).each(broken)).check(LIBRARY);
    assertThat(verdict.violations())
        .extracting(violation -> violation.path().toString())
        .containsExactly("shelves[x].books[c]");
    Gap gap = verdict.gaps().get(0);
    assertThat(gap.cause()).isEqualTo(Gap.Cause.RULE_DEFECT);
    assertThat(gap.path()).hasToString("shelves[x].books[b]");
    assertThat(gap.message().arguments())
        .containsEntry("exception", "java.lang.IllegalStateException: boom");
  }

  @Test
  void aThrowingSideOfAndLeavesTheOther() {
    Check<Library> broken =
        library -> {
          throw new IllegalStateException();
        };
    Verdict verdict = rule(broken.and(SHELVES.then(BOOKS).each(SHORT))).check(LIBRARY);
    assertThat(verdict.violations()).hasSize(2);
    assertThat(verdict.gaps()).hasSize(1);
  }

  @Test
  void aWayThatThrowsIsUndeterminedAtItsSubject() {
    Parts<Library, String> broken =
        Parts.many(
            "shelves",
            library -> {
              throw new IllegalStateException();
            },
            key -> key);
    Check<Library> check = broken.each(Condition.of("anything", part -> true));
    assertThat(rule(check).check(LIBRARY).gaps())
        .extracting(gap -> gap.path())
        .containsExactly(Path.root());
  }

  @Test
  void aPartWithoutANameIsUndeterminedAtTheNearestPartThatHasOne() {
    Parts<Library, Library.Shelf> nameless =
        Parts.many(
            "shelves",
            Library::shelves,
            shelf -> {
              throw new IllegalStateException();
            });
    Check<Library> check = nameless.each(BOOKS.each(SHORT));
    assertThat(rule(check).check(LIBRARY).gaps())
        .extracting(gap -> gap.path())
        .containsExactly(Path.root());
  }

  @Test
  @SuppressWarnings("NullAway") // a careless rule may do this
  void noVerdictAtAllIsADefectToo() {
    assertThat(rule((Located<Library> library) -> null).check(LIBRARY).gaps().get(0).cause())
        .isEqualTo(Gap.Cause.RULE_DEFECT);
  }

  @Test
  void survivesARuleWithoutEnd() {
    assertThat(rule(CheckTest::endless).check(LIBRARY).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  private static Verdict endless(Located<Library> library) {
    return Objects.hash(library) == 0 ? Verdict.passed(1) : endless(library);
  }

  @Test
  void lacksOfMemoryAreNobodysVerdict() {
    Check<Library> greedy =
        library -> {
          throw new OutOfMemoryError();
        };
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> rule(greedy).check(LIBRARY));
  }

  @Test
  void partsThatPassAreNeverNamed() {
    Parts<Library, Library.Shelf> unnamed =
        Parts.many(
            "shelves",
            Library::shelves,
            shelf -> {
              throw new AssertionError();
            });
    Library.Shelf[] shelves =
        IntStream.range(0, 100)
            .mapToObj(i -> shelf("s" + i, book("a" + i, "en", 10), book("b" + i, "en", 20)))
            .toArray(Library.Shelf[]::new);
    Check<Library> checks =
        unnamed
            .then(BOOKS)
            .each(SHORT)
            .and(unnamed.each(BOOKS.allSame("language", Book::language)))
            .and(unnamed.then(BOOKS).allDistinct("title", Book::title))
            .and(unnamed.atMost(100));
    assertThat(rule(checks).check(library(shelves))).isEqualTo(Verdict.passed(700));
  }

  private static <S> Rule<S> rule(Check<S> check) {
    return Rule.rule("test", "").requires(check);
  }
}
