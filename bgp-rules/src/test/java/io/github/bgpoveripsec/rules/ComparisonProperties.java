package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Verdict.Kind;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Comparisons agree with what counting the values says. */
class ComparisonProperties {
  @Provide
  Arbitrary<Shelf> shelves() {
    return LibraryArbitraries.shelves();
  }

  @Property
  void allSameMeansOneValue(@ForAll("shelves") Shelf shelf) {
    Verdict verdict = judge(BOOKS.allSame("length", Book::pages), shelf);
    long values = shelf.books().stream().map(Book::pages).distinct().count();
    assertThat(verdict.kind()).isEqualTo(expected(shelf, values == 1));
    assertThat(verdict.violations()).hasSize(values > 1 ? 1 : 0);
    for (Violation violation : verdict.violations()) {
      String text =
          shelf.books().stream()
              .map(book -> String.valueOf(book.pages()))
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(", "));
      assertThat(violation.message().arguments()).containsEntry("values", text);
      assertThat(violation.related()).hasSize(shelf.books().size());
    }
  }

  @Property
  void allDistinctMeansEachValueOnce(@ForAll("shelves") Shelf shelf) {
    Verdict verdict = judge(BOOKS.allDistinct("length", Book::pages), shelf);
    Map<String, Long> counts =
        shelf.books().stream()
            .collect(groupingBy(book -> String.valueOf(book.pages()), counting()));
    counts.values().removeIf(count -> count == 1);
    assertThat(verdict.kind()).isEqualTo(expected(shelf, counts.isEmpty()));
    assertThat(
            verdict.violations().stream()
                .collect(
                    Collectors.toMap(
                        violation -> violation.message().arguments().getOrDefault("value", ""),
                        violation -> (long) violation.related().size())))
        .isEqualTo(counts);
  }

  @Property
  void atMostMeansNoMore(@ForAll("shelves") Shelf shelf, @ForAll @IntRange(max = 4) int limit) {
    Verdict verdict = judge(BOOKS.atMost(limit), shelf);
    assertThat(verdict.kind()).isEqualTo(expected(shelf, shelf.books().size() <= limit));
  }

  @Property
  void comparingPerGroupIsComparingEachGroup(@ForAll("shelves") Shelf shelf) {
    Map<String, List<Book>> groups = shelf.books().stream().collect(groupingBy(Book::language));
    for (Comparison<Shelf, Book> comparison :
        List.of(
            BOOKS.allSame("length", Book::pages),
            BOOKS.allDistinct("length", Book::pages),
            BOOKS.atMost(1))) {
      List<String> apart =
          groups.entrySet().stream()
              .flatMap(
                  group ->
                      judge(comparison, new Shelf("", shelf.capacity(), group.getValue()))
                          .violations()
                          .stream()
                          .map(
                              violation ->
                                  violation.message().with("group", group.getKey()).arguments()
                                      + " "
                                      + violation.related()))
              .sorted()
              .toList();
      List<String> together =
          judge(comparison.per("language", Book::language), shelf).violations().stream()
              .map(violation -> violation.message().arguments() + " " + violation.related())
              .sorted()
              .toList();
      assertThat(together).isEqualTo(apart);
    }
  }

  private static Kind expected(Shelf shelf, boolean fine) {
    return shelf.books().isEmpty() ? Kind.NOT_APPLICABLE : fine ? Kind.PASSED : Kind.FAILED;
  }

  private static Verdict judge(Check<Shelf> check, Shelf shelf) {
    return check.check(Located.root(shelf));
  }
}
