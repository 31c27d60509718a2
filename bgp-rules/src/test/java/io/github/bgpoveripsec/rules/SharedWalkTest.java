package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Check.that;
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
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWalkTest {
  private static final Library LIBRARY =
      library(
          shelf("x", book("a", "en", 10), book("b", "fr", 20)),
          shelf("y", book("c", "en", 10)),
          shelf("z"));
  private static final Condition<Object> ANYTHING = Condition.of("anything", part -> true);

  private final List<String> asked = new ArrayList<>();

  private final Parts<Shelf, Book> counted =
      Parts.many(
          "books",
          shelf -> {
            asked.add(shelf.name());
            return shelf.books();
          },
          Book::title);

  @Test
  void stepsInCommonAreTakenOnce() {
    assertThat(
            kinds(
                verdicts(
                    SHELVES.then(counted).each(SHORT),
                    SHELVES.each(counted.allDistinct("title", Book::title)),
                    SHELVES.each(counted.each(ANYTHING)).and(SHELVES.then(counted).atMost(3)))))
        .containsOnly(Verdict.Kind.PASSED);
    assertThat(asked).containsExactly("x", "y", "z");
  }

  @Test
  void aConditionInCommonIsAskedOnce() {
    Condition<Book> english =
        Condition.of(
            "in English",
            book -> {
              asked.add(book.title());
              return ENGLISH.test(book);
            });
    assertThat(
            verdicts(
                SHELVES.then(BOOKS).where(english).each(SHORT),
                SHELVES.each(BOOKS.where(english).atMost(1)),
                SHELVES.then(BOOKS.where(english)).where(SHORT).each(ANYTHING)))
        .containsExactly(Verdict.passed(2), Verdict.passed(2), Verdict.passed(2));
    assertThat(asked).containsExactly("a", "b", "c");
  }

  @Test
  void differentStepsFromOnePlaceAreAllTaken() {
    assertThat(
            verdicts(
                SHELVES.then(BOOKS).each(SHORT),
                SHELVES.then(counted).each(SHORT),
                SHELVES.then(BOOKS.where(ENGLISH)).each(SHORT),
                SHELVES.then(BOOKS.where(ENGLISH.not())).each(SHORT)))
        .containsExactly(
            Verdict.passed(3), Verdict.passed(3), Verdict.passed(2), Verdict.passed(1));
  }

  @Test
  void aWayThatForksIsGoneToBothEnds() {
    Parts<Library, Book> both =
        SHELVES.then(BOOKS.where(ENGLISH)).plus(SHELVES.then(BOOKS.where(SHORT)));
    assertThat(verdicts(both.each(SHORT), both.atMost(5), both.allDistinct("title", Book::title)))
        .extracting(Verdict::kind)
        .containsExactly(Verdict.Kind.PASSED, Verdict.Kind.PASSED, Verdict.Kind.FAILED);
    assertThat(verdicts(both.each(ANYTHING)).get(0)).isEqualTo(Verdict.passed(5));
  }

  @Test
  void saysInsideWhichPartNothingWasFound() {
    Check<Shelf> short1 = BOOKS.named("novels").each(SHORT);
    assertThat(verdicts(SHELVES.each(short1), SHELVES.named("racks").then(BOOKS).each(SHORT)))
        .containsExactly(Verdict.passed(3), Verdict.passed(3));
    List<Check<Library>> both =
        List.of(SHELVES.named("racks").each(short1), SHELVES.each(BOOKS.atMost(1)));
    assertThat(verdicts(library(), both))
        .containsExactly(Verdict.notApplicable("no racks"), Verdict.notApplicable("no shelves"));
    assertThat(verdicts(library(shelf("x"), shelf("y")), both))
        .containsExactly(Verdict.notApplicable("no novels"), Verdict.notApplicable("no books"));
  }

  @Test
  void partsFoundInsideOnePartAreNotComparedWithThoseInsideAnother() {
    Check<Library> distinct = SHELVES.each(BOOKS.allDistinct("length", Book::pages));
    Check<Library> same = SHELVES.each(BOOKS.allSame("length", Book::pages));
    assertThat(verdicts(distinct, same).get(0)).isEqualTo(Verdict.passed(3));
    assertThat(verdicts(distinct, same).get(1).violations())
        .extracting(violation -> violation.path().toString())
        .containsExactly("shelves[x]");
  }

  @Test
  void anInputThatIsMissingIsMissedByAllWhoNeedIt() {
    Gap gap = Gap.missing(Path.parse("shelves[x].capacity"));
    Library unknown = library(shelf("x"));
    assertThat(
            verdicts(
                unknown,
                List.of(
                    SHELVES.then(CAPACITY).each(ANYTHING),
                    SHELVES.each(CAPACITY.where(Condition.of("odd", it -> true)).each(ANYTHING)),
                    SHELVES.each(CAPACITY.allSame("capacity", it -> it)),
                    SHELVES.each(ANYTHING))))
        .containsExactly(
            Verdict.undetermined(gap),
            Verdict.undetermined(gap),
            Verdict.undetermined(gap),
            Verdict.passed(1));
  }

  @Test
  void aStepThatThrowsIsTheDefectOfThoseRulesAloneThatTakeIt() {
    Parts<Shelf, Book> broken =
        Parts.many(
            "books",
            shelf -> {
              asked.add(shelf.name());
              throw new IllegalStateException();
            },
            Book::title);
    assertThat(
            kinds(
                verdicts(
                    SHELVES.then(broken).each(SHORT),
                    SHELVES.each(broken.each(SHORT)),
                    SHELVES.then(broken).then(Parts.one("pages", Book::pages)).each(ANYTHING),
                    SHELVES.then(BOOKS).each(SHORT))))
        .containsExactly(
            Verdict.Kind.UNDETERMINED,
            Verdict.Kind.UNDETERMINED,
            Verdict.Kind.UNDETERMINED,
            Verdict.Kind.PASSED);
    assertThat(asked)
        .as("once together, then each rule by itself: 1 + 1 + 3 + 1")
        .containsExactly("x", "x", "x", "y", "z", "x");
  }

  @Test
  void aRuleThatThrowsGoesNoFurtherAndIsJudgedAlone() {
    Check<Book> broken =
        book -> {
          asked.add(book.value().title());
          throw new IllegalStateException();
        };
    List<Verdict> verdicts =
        verdicts(
            SHELVES.then(BOOKS).each(broken),
            SHELVES.then(BOOKS).each(SHORT),
            SHELVES.each(BOOKS.each(that(ANYTHING))));
    assertThat(verdicts.get(0).gaps()).hasSize(3);
    assertThat(verdicts.subList(1, 3)).containsExactly(Verdict.passed(3), Verdict.passed(3));
    assertThat(asked).containsExactly("a", "a", "b", "c");
  }

  @Test
  void whatARuleSaidBeforeItThrewIsNotCountedTwice() {
    Check<Book> broken =
        book -> {
          if (book.value().title().equals("b")) {
            throw new IllegalStateException();
          }
          return Check.<Book>that(SHORT.not()).check(book);
        };
    Verdict verdict = verdicts(SHELVES.then(BOOKS).each(broken)).get(0);
    assertThat(verdict.violations()).hasSize(2);
    assertThat(verdict.gaps()).hasSize(1);
  }

  @Test
  void lacksOfMemoryAreNobodysVerdict() {
    Check<Book> greedy =
        book -> {
          throw new OutOfMemoryError();
        };
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> verdicts(SHELVES.then(BOOKS).each(greedy)));
  }

  @Test
  void aWalkStartsAnewForEachSubject() {
    List<Rule<Library>> rules =
        List.of(
            Rule.rule("each", "").requires(SHELVES.each(BOOKS.each(SHORT))),
            Rule.rule("together", "").requires(SHELVES.then(BOOKS).atMost(3)),
            Rule.rule("thrown", "").requires(SHELVES.each(this::throwsForNone)));
    SharedWalk<Library> walk = new SharedWalk<>(rules);
    List<RuleResult> first = walk.judge(LIBRARY);
    assertThat(walk.judge(library())).isEqualTo(new SharedWalk<>(rules).judge(library()));
    assertThat(walk.judge(LIBRARY))
        .isEqualTo(first)
        .isEqualTo(new SharedWalk<>(rules).judge(LIBRARY));
    assertThat(first.get(2).verdict().kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(walk.judge(library(shelf("x"))).get(2).verdict()).isEqualTo(Verdict.passed(1));
  }

  private Verdict throwsForNone(Located<Shelf> shelf) {
    if (shelf.value().name().equals("z")) {
      throw new IllegalStateException(shelf.value().name());
    }
    return Verdict.passed(1);
  }

  private static List<Verdict.Kind> kinds(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::kind).toList();
  }

  @SafeVarargs
  private static List<Verdict> verdicts(Check<Library>... checks) {
    List<Check<Library>> list = new ArrayList<>();
    for (Check<Library> check : checks) {
      list.add(check);
    }
    return verdicts(LIBRARY, list);
  }

  private static List<Verdict> verdicts(Library library, List<Check<Library>> checks) {
    List<Rule<Library>> rules =
        IntStream.range(0, checks.size())
            .mapToObj(i -> Rule.rule("r" + i, "").requires(checks.get(i)))
            .toList();
    return new SharedWalk<>(rules).judge(library).stream().map(RuleResult::verdict).toList();
  }
}
