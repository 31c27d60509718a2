package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.library;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the example of the package's documentation: it compiles, and it does what it says. */
class PackageExampleTest {
  private static final String FOLDER = "java/io/github/bgpoveripsec/rules/";

  @Test
  void theExampleWorks() {
    Library library = library(shelf("x", book("a", "en", 10), book("b", "fr", 30)), shelf("y"));

    Parts<Library, Shelf> shelves = Parts.many("shelves", Library::shelves, Shelf::name);
    Parts<Shelf, Book> books = Parts.many("books", Shelf::books, Book::title);
    Condition<Book> english = Condition.of("in English", book -> book.language().equals("en"));

    Rule<Library> oneLanguage =
        rule("shelf/one-language", "The books of one shelf are in one language")
            .because("readers browse by shelf")
            .remedy("move the book to the shelf of its language")
            .requires(shelves.each(books.allSame("language", Book::language)));
    Rule<Library> shortBooks =
        rule("book/short", "An English book has at most 20 pages")
            .severity(Severity.WARNING)
            .requires(
                shelves
                    .then(books)
                    .where(english)
                    .each(
                        that(Condition.<Book>of("a short book", book -> book.pages() <= 20))
                            .at("pages")
                            .saying("{title} has {pages} pages")
                            .with("title", Book::title)
                            .with("pages", Book::pages)));

    RuleSet<Library> house =
        RuleSet.of(Edition.of("house", "2026"), List.of(oneLanguage, shortBooks));
    Report report = house.without("book/short").check(library);

    assertThat(report.findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("shelves[x]");
    assertThat(house.check(library).results(Verdict.Kind.PASSED))
        .extracting(result -> result.rule().id())
        .containsExactly("book/short");
  }

  @Test
  void theExampleIsTheOneInTheDocumentation() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("src/main", FOLDER, "package-info.java")).stream()
            .dropWhile(line -> !line.contains("<pre>"))
            .skip(1)
            .takeWhile(line -> !line.contains("</pre>"))
            .map(line -> line.substring(" *".length()).strip())
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> compiled =
        Files.readAllLines(Path.of("src/test", FOLDER, "PackageExampleTest.java")).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(documented).hasSizeGreaterThan(20);
    assertThat(compiled).containsSubsequence(documented);
  }
}
