package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.library;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BORROWER;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.CAPACITY;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.ENGLISH;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Member;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final Parts<Library, Book> ALL_BOOKS = SHELVES.then(BOOKS);
  private static final Library LIBRARY =
      library(
          shelf("x", book("a", "en", 10), book("b", "fr", 30)),
          shelf("y", book("c", "en", 30)),
          shelf("z"));

  @Test
  void findsElementsByKey() {
    assertThat(places(ALL_BOOKS, LIBRARY))
        .containsExactly("shelves[x].books[a]", "shelves[x].books[b]", "shelves[y].books[c]");
  }

  @Test
  void keepsWhatAConditionAsksFor() {
    assertThat(places(ALL_BOOKS.where(ENGLISH), LIBRARY))
        .containsExactly("shelves[x].books[a]", "shelves[y].books[c]");
    assertThat(places(ALL_BOOKS.where(ENGLISH).where(SHORT), LIBRARY))
        .containsExactly("shelves[x].books[a]");
  }

  @Test
  void findsTheValueOfAField() {
    Parts<Book, Integer> pages = Parts.one("pages", Book::pages);
    assertThat(places(ALL_BOOKS.then(pages), LIBRARY).get(0))
        .isEqualTo("shelves[x].books[a].pages");
    assertThat(pages.in(book("a", "en", 10)).get(0).value()).isEqualTo(10);
  }

  @Test
  void findsAnOptionalValueOrNothing() {
    Parts<Book, String> borrower = Parts.optional("borrower", Book::borrower);
    Book lent = new Book("a", "en", 10, Optional.of("ann"));
    assertThat(places(borrower, lent)).containsExactly("borrower");
    assertThat(borrower.in(book("a", "en", 10))).isEmpty();
    Verdict verdict = judge(borrower.each(Condition.of("ann", "ann"::equals)), book("a", "en", 1));
    assertThat(verdict).isEqualTo(Verdict.notApplicable("no borrower"));
  }

  @Test
  void aNeededValueThatIsAbsentLeavesAGap() {
    Check<Library> roomy = SHELVES.then(CAPACITY).each(Condition.of("room", c -> c > 1));
    Shelf known = new Shelf("k", Optional.of(2), List.of());
    Shelf small = new Shelf("s", Optional.of(1), List.of());
    Gap gap = Gap.missing(Path.parse("shelves[x].capacity"));
    assertThat(judge(roomy, library(known))).isEqualTo(Verdict.passed(1));
    assertThat(judge(roomy, library(known, shelf("x")))).isEqualTo(Verdict.undetermined(gap));
    Verdict failed = judge(roomy, library(small, shelf("x")));
    assertThat(failed.gaps()).containsExactly(gap);
    assertThat(failed.violations())
        .extracting(violation -> violation.path().toString())
        .containsExactly("shelves[s].capacity");
    assertThat(gap.cause()).isEqualTo(Gap.Cause.INPUT_MISSING);
    assertThat(SHELVES.then(CAPACITY).in(library(shelf("x")))).isEmpty();
  }

  @Test
  void aNeededValueThatIsThereIsFound() {
    Parts<Shelf, Integer> capacity = Parts.needed("capacity", Shelf::capacity);
    assertThat(places(capacity, new Shelf("k", Optional.of(2), List.of())))
        .containsExactly("capacity");
    assertThat(judge(capacity.each(Condition.of("room", c -> c > 1)), shelf("x")))
        .isEqualTo(Verdict.undetermined(Gap.missing(Path.root().field("capacity"))));
  }

  @Test
  void partsThatAreTooManyAreCounted() {
    assertThat(judge(BOOKS.atMost(2), LIBRARY.shelves().get(0))).isEqualTo(Verdict.passed(2));
    assertThat(judge(BOOKS.atMost(1), LIBRARY.shelves().get(0)).violations())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.related())
                    .extracting(Related::note)
                    .containsExactly("counted", "counted"));
  }

  @Test
  void gapsSurviveEveryWayOn() {
    Parts<Shelf, Integer> odd = CAPACITY.where(Condition.of("odd", c -> c % 2 == 1));
    Check<Shelf> anything = odd.located().each(Condition.of("anything", part -> true));
    assertThat(judge(anything, shelf("x")))
        .isEqualTo(Verdict.undetermined(Gap.missing(Path.root().field("capacity"))));
    Check<Shelf> onward =
        odd.then(Parts.one("half", c -> c / 2)).each(Condition.of("anything", c -> true));
    assertThat(judge(onward, shelf("x")).gaps()).hasSize(1);
  }

  @Test
  void findsPartsElsewhere() {
    Library lending =
        new Library(
            List.of(
                shelf(
                    "x",
                    new Book("a", "en", 10, Optional.of("ann")),
                    new Book("b", "en", 10, Optional.of("nobody")))),
            List.of(new Member("ann", 5)));
    Parts<Library, Member> borrowers = ALL_BOOKS.then(BORROWER);
    assertThat(places(borrowers, lending)).containsExactly("members[ann]");
    assertThat(borrowers.in(lending).get(0).enclosing(Book.class).title()).isEqualTo("a");
    Parts<Library, Shelf> first =
        Parts.from("first shelves", library -> SHELVES.within(library).stream().limit(1));
    assertThat(places(first, LIBRARY)).containsExactly("shelves[x]");
  }

  @Test
  void locatedPartsKnowTheirSurroundings() {
    Condition<Located<Book>> named =
        Condition.of(
            "named as its shelf",
            book -> book.enclosing(Shelf.class).name().equals(book.value().title()));
    Verdict verdict =
        judge(
            ALL_BOOKS
                .located()
                .each(
                    Check.that(named)
                        .at("title")
                        .saying("{title} stands on {shelf}")
                        .with("title", book -> book.value().title())
                        .with("shelf", book -> book.enclosing(Shelf.class).name())),
            library(shelf("x", book("x", "en", 1), book("b", "en", 1))));
    assertThat(verdict)
        .isEqualTo(
            Verdict.failed(
                Violation.of(
                    Path.parse("shelves[x].books[b].title"),
                    Message.of("{title} stands on {shelf}")
                        .with("title", "b")
                        .with("shelf", "x"))));
  }

  @Test
  void joinsTwoWays() {
    Parts<Library, Book> both = ALL_BOOKS.where(ENGLISH).plus(ALL_BOOKS.where(SHORT));
    assertThat(places(both, LIBRARY))
        .containsExactly("shelves[x].books[a]", "shelves[y].books[c]", "shelves[x].books[a]");
    assertThat(both.description()).isEqualTo("books (in English) and books (at most 20 pages)");
    assertThat(ALL_BOOKS.plus(ALL_BOOKS).description()).isEqualTo("books");
  }

  @Test
  void findsThePartsOfAPart() {
    Located<Shelf> shelf = SHELVES.in(LIBRARY).get(0);
    assertThat(BOOKS.within(shelf))
        .extracting(book -> book.path().toString())
        .containsExactly("shelves[x].books[a]", "shelves[x].books[b]");
  }

  @Test
  void saysWhatItDidNotFind() {
    Check<Library> nested = SHELVES.each(BOOKS.where(ENGLISH).each(SHORT));
    assertThat(judge(nested, library())).isEqualTo(Verdict.notApplicable("no shelves"));
    assertThat(judge(nested, library(shelf("x"))))
        .isEqualTo(Verdict.notApplicable("no books (in English)"));
    assertThat(judge(ALL_BOOKS.named("novels").each(SHORT), library(shelf("x"))))
        .isEqualTo(Verdict.notApplicable("no novels"));
    assertThat(ALL_BOOKS.description()).isEqualTo("books");
  }

  private static <S> Verdict judge(Check<S> check, S subject) {
    return check.check(Located.root(subject));
  }

  private static <S, P> List<String> places(Parts<S, P> parts, S subject) {
    return parts.in(subject).stream().map(part -> part.path().toString()).toList();
  }
}
