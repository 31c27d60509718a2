package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.library;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.CAPACITY;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Check<Library> ONE_LANGUAGE =
      SHELVES.each(BOOKS.allSame("language", Book::language));
  private static final Check<Library> OWN_TITLE =
      SHELVES.then(BOOKS).allDistinct("title", Book::title);

  @Test
  void allSamePassesOneValue() {
    assertThat(judge(ONE_LANGUAGE, library(shelf("x", book("a", "en", 1), book("b", "en", 2)))))
        .isEqualTo(Verdict.passed(2));
    assertThat(judge(ONE_LANGUAGE, library(shelf("x", book("a", "en", 1)))))
        .isEqualTo(Verdict.passed(1));
  }

  @Test
  void allSameIsBrokenOnceByEachSubject() {
    Library mixed =
        library(shelf("x", book("b", "fr", 1), book("a", "en", 1)), shelf("y", book("c", "fr", 1)));
    Violation violation = only(judge(ONE_LANGUAGE, mixed));
    assertThat(violation.path()).hasToString("shelves[x]");
    assertThat(violation.message().arguments()).isEqualTo(Map.of("values", "en, fr"));
    assertThat(violation.related())
        .containsExactly(
            new Related(Path.parse("shelves[x].books[a]"), "en"),
            new Related(Path.parse("shelves[x].books[b]"), "fr"));
  }

  @Test
  void allDistinctTellsValuesOfOneHashApart() {
    assertThat("BB".hashCode()).isEqualTo("Aa".hashCode());
    assertThat(judge(OWN_TITLE, library(shelf("x", book("Aa", "en", 1), book("BB", "en", 1)))))
        .isEqualTo(Verdict.passed(2));
    Library twice =
        library(
            shelf("x", book("Aa", "en", 1), book("BB", "en", 1)), shelf("y", book("Aa", "en", 1)));
    assertThat(only(judge(OWN_TITLE, twice)).message().arguments()).containsEntry("value", "Aa");
  }

  @Test
  void allDistinctSeesTheFirstAndTheLastOfMany() {
    for (int first = 0; first < 3; first++) {
      for (int second = first + 1; second < 4; second++) {
        Book[] books = new Book[4];
        for (int i = 0; i < books.length; i++) {
          books[i] = book("b" + (i == second ? first : i), "en", 1);
        }
        assertThat(only(judge(OWN_TITLE, library(shelf("x", books)))).message().arguments())
            .containsEntry("value", "b" + first);
      }
    }
  }

  @Test
  void allSameNamesNoMoreThanEightValues() {
    assertThat(values(8)).isEqualTo("0, 1, 2, 3, 4, 5, 6, 7");
    assertThat(values(9)).isEqualTo("0, 1, 2, 3, 4, 5, 6, 7 and 1 more");
  }

  private static String values(int count) {
    Book[] books =
        IntStream.range(0, count).mapToObj(i -> book("b" + i, "" + i, 1)).toArray(Book[]::new);
    return only(judge(ONE_LANGUAGE, library(shelf("x", books))))
        .message()
        .arguments()
        .getOrDefault("values", "");
  }

  @Test
  void allDistinctIsBrokenOnceByEachRepeatedValue() {
    Library library =
        library(
            shelf("x", book("a", "en", 1), book("b", "en", 1)),
            shelf("y", book("a", "en", 1), book("b", "en", 1), book("c", "en", 1)),
            shelf("z", book("a", "en", 1)));
    List<Violation> violations = judge(OWN_TITLE, library).violations();
    assertThat(violations)
        .extracting(violation -> violation.message().arguments())
        .containsExactly(new TreeMap<>(Map.of("value", "a")), new TreeMap<>(Map.of("value", "b")));
    assertThat(violations).allMatch(violation -> violation.path().equals(Path.root()));
    assertThat(violations.get(0).related())
        .extracting(related -> related.path().toString())
        .containsExactly("shelves[x].books[a]", "shelves[y].books[a]", "shelves[z].books[a]");
    assertThat(violations.get(1).related()).hasSize(2);
  }

  @Test
  void allDistinctPassesDifferentValues() {
    assertThat(
            judge(
                OWN_TITLE, library(shelf("x", book("a", "en", 1)), shelf("y", book("b", "en", 1)))))
        .isEqualTo(Verdict.passed(2));
  }

  @Test
  void atMostAllowsTheLimitAndNoMore() {
    Check<Shelf> two = BOOKS.atMost(2);
    assertThat(judge(two, shelf("x"))).isEqualTo(Verdict.notApplicable("no books"));
    assertThat(judge(two, shelf("x", book("a", "en", 1), book("b", "en", 1))))
        .isEqualTo(Verdict.passed(2));
    Violation violation =
        only(judge(two, shelf("x", book("a", "en", 1), book("b", "en", 1), book("c", "en", 1))));
    assertThat(violation.message().arguments()).isEqualTo(Map.of("limit", "2", "count", "3"));
    assertThat(violation.related()).hasSize(3);
  }

  @Test
  void aLimitOfNoneForbidsTheParts() {
    assertThat(judge(BOOKS.atMost(0), shelf("x", book("a", "en", 1))).violations()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> BOOKS.atMost(-1));
  }

  @Test
  void comparesWithinGroupsOnly() {
    Check<Shelf> perLanguage = BOOKS.allSame("length", Book::pages).per("language", Book::language);
    assertThat(judge(perLanguage, shelf("x"))).isEqualTo(Verdict.notApplicable("no books"));
    assertThat(judge(perLanguage, shelf("x", book("a", "en", 1), book("b", "fr", 2))))
        .isEqualTo(Verdict.passed(2));
    Violation violation =
        only(
            judge(
                perLanguage,
                shelf("x", book("a", "en", 1), book("b", "fr", 2), book("c", "fr", 3))));
    assertThat(violation.path()).isEqualTo(Path.root());
    assertThat(violation.message().arguments()).isEqualTo(Map.of("group", "fr", "values", "2, 3"));
    assertThat(violation.related()).hasSize(2);
  }

  @Test
  void everyNormWorksWithinGroups() {
    Shelf shelf = shelf("x", book("a", "en", 1), book("b", "en", 1), book("c", "fr", 1));
    Violation repeated =
        only(
            judge(BOOKS.allDistinct("length", Book::pages).per("language", Book::language), shelf));
    assertThat(repeated.message().arguments()).isEqualTo(Map.of("group", "en", "value", "1"));
    Violation tooMany = only(judge(BOOKS.atMost(1).per("language", Book::language), shelf));
    assertThat(tooMany.message().arguments())
        .isEqualTo(Map.of("group", "en", "limit", "1", "count", "2"));
  }

  @Test
  void showsPartsInAnotherWayThanItComparesThem() {
    Shelf shelf = shelf("x", book("a", "en", 1), book("b", "en", 1), book("c", "fr", 1));
    Violation mixed =
        only(judge(BOOKS.allSame("language", Book::language).shown(Book::title), shelf));
    assertThat(mixed.message().arguments()).isEqualTo(Map.of("values", "a, b, c"));
    Violation repeated =
        only(judge(BOOKS.allDistinct("language", Book::language).shown(Book::title), shelf));
    assertThat(repeated.message().arguments()).isEqualTo(Map.of("value", "en"));
    Violation tooMany = only(judge(BOOKS.atMost(2).shown(Book::title), shelf));
    assertThat(mixed.related()).extracting(Related::note).containsExactly("a", "b", "c");
    assertThat(repeated.related()).extracting(Related::note).containsExactly("a", "b");
    assertThat(tooMany.related()).extracting(Related::note).containsExactly("a", "b", "c");
  }

  @Test
  void whatIsMissingIsNotCompared() {
    Check<Library> sameSize = SHELVES.then(CAPACITY).allSame("capacity", size -> size);
    Shelf one = new Shelf("a", Optional.of(1), List.of());
    Shelf two = new Shelf("b", Optional.of(2), List.of());
    Gap gap = Gap.missing(Path.parse("shelves[x].capacity"));
    assertThat(judge(sameSize, library(one, shelf("x")))).isEqualTo(Verdict.undetermined(gap));
    assertThat(judge(sameSize, library(shelf("x")))).isEqualTo(Verdict.undetermined(gap));
    Verdict failed = judge(sameSize, library(one, two, shelf("x")));
    assertThat(failed.kind()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(failed.gaps()).containsExactly(gap);
  }

  private static Violation only(Verdict verdict) {
    assertThat(verdict.violations()).hasSize(1);
    return verdict.violations().get(0);
  }

  private static <S> Verdict judge(Check<S> check, S subject) {
    return check.check(Located.root(subject));
  }
}
