package io.github.bgpoveripsec.rules.arbitraries;

import static io.github.bgpoveripsec.rules.Rule.rule;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Member;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways, checks, rules and rule sets about libraries. */
public final class RuleArbitraries {
  /** All shelves. */
  public static final Parts<Library, Shelf> SHELVES =
      Parts.many("shelves", Library::shelves, Shelf::name);

  /** The books of a shelf. */
  public static final Parts<Shelf, Book> BOOKS = Parts.many("books", Shelf::books, Book::title);

  /** The capacity of a shelf, without which checks of it are undetermined. */
  public static final Parts<Shelf, Integer> CAPACITY = Parts.needed("capacity", Shelf::capacity);

  /** The member a book is lent to, found elsewhere in the library. */
  public static final Parts<Book, Member> BORROWER =
      Parts.from(
          "borrowers",
          book ->
              book.value().borrower().stream()
                  .flatMap(id -> book.enclosing(Library.class).member(id).stream())
                  .map(
                      member ->
                          book.part(
                              member, path -> Path.root().field("members").key(member.id()))));

  /** A book of at most 20 pages. */
  public static final Condition<Book> SHORT =
      Condition.of("at most 20 pages", book -> book.pages() <= 20);

  /** A book in English. */
  public static final Condition<Book> ENGLISH =
      Condition.of("in English", book -> book.language().equals("en"));

  /** A condition that breaks down over a book that is not in English. */
  private static final Condition<Book> FRAGILE =
      Condition.of("in good order", RuleArbitraries::fragile);

  private RuleArbitraries() {}

  private static boolean fragile(Book book) {
    if (ENGLISH.test(book)) {
      return true;
    }
    throw new StackOverflowError();
  }

  private static Verdict oneIsShort(Located<Shelf> shelf, List<Located<Book>> books) {
    return books.stream().anyMatch(book -> SHORT.test(book.value()))
        ? Verdict.passed(books.size())
        : Verdict.failed(Violation.of(shelf.path(), Message.of("expected a short book")));
  }

  /** Conditions on books, up to three deep. */
  public static Arbitrary<Condition<Book>> conditions() {
    Arbitrary<Condition<Book>> leaf =
        Arbitraries.of(
            SHORT, ENGLISH, Condition.<Book>of("lent", book -> book.borrower().isPresent()));
    return Arbitraries.recursive(
            () -> leaf,
            inner ->
                Arbitraries.oneOf(
                    inner.map(Condition::not),
                    Combinators.combine(inner, inner).as(Condition::and),
                    Combinators.combine(inner, inner).as(Condition::or)),
            0,
            3)
        .withoutEdgeCases();
  }

  /** Checks of libraries of every form the algebra knows, a throwing one among them. */
  public static Arbitrary<Check<Library>> checks() {
    Parts<Library, Book> books = SHELVES.then(BOOKS);
    Arbitrary<Check<Library>> leaf =
        Arbitraries.of(
            books.each(SHORT),
            books.where(ENGLISH).each(SHORT.not()),
            books.each(Check.that(ENGLISH).at("language").saying("wrong")),
            SHELVES.each(BOOKS.allSame("language", Book::language)),
            books.allSame("language", Book::language).per("length", Book::pages),
            books.allDistinct("title", Book::title),
            SHELVES.each(BOOKS.atMost(2)),
            SHELVES.each(BOOKS.where(ENGLISH).plus(BOOKS.where(SHORT)).atMost(2)),
            SHELVES.each(BOOKS.each(SHORT).and(CAPACITY.allSame("capacity", size -> size))),
            SHELVES.each(BOOKS.where(ENGLISH).together(RuleArbitraries::oneIsShort)),
            books.located().each(Condition.of("titled", book -> !book.value().title().isEmpty())),
            SHELVES.then(CAPACITY).each(Condition.of("room", capacity -> capacity > 1)),
            books.then(BORROWER).each(Condition.of("no fines", member -> member.fines() == 0)),
            books.each(
                book -> {
                  throw new IllegalStateException(book.value().title());
                }),
            books.where(FRAGILE).each(SHORT),
            SHELVES.each(BOOKS.where(FRAGILE).allDistinct("title", Book::title)));
    Condition<Library> frequented =
        Condition.of("has members", library -> !library.members().isEmpty());
    return Arbitraries.recursive(
            () -> leaf,
            inner ->
                Arbitraries.oneOf(
                    inner.map(check -> check.when(frequented)),
                    Combinators.combine(inner, inner).as(Check::and)),
            0,
            2)
        .withoutEdgeCases();
  }

  /** Rules about libraries with ids from {@code r0} on up to a number. */
  public static Arbitrary<Rule<Library>> rules(int ids) {
    return Combinators.combine(
            Arbitraries.integers().between(0, ids - 1), checks(), Arbitraries.of(Severity.values()))
        .as((id, check, severity) -> rule("r" + id, "").severity(severity).requires(check));
  }

  /** Rule sets about libraries of up to six rules, with the ids from {@code r0} to {@code r11}. */
  public static Arbitrary<RuleSet<Library>> ruleSets() {
    return Combinators.combine(
            Arbitraries.of("a@1", "a@2", "b@1").map(Edition::parse),
            rules(12).list().ofMaxSize(6).uniqueElements(Rule::id))
        .as(RuleSet::of);
  }
}
