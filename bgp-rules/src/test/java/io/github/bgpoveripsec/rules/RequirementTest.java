package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTest {
  private static final Located<Book> THIN = Located.root(book("a", "en", 20));
  private static final Located<Book> THICK =
      Located.root("library").part(book("b", "en", 30), path -> path.key("b"));

  @Test
  void passesWhatIsAsExpected() {
    assertThat(that(SHORT).check(THIN)).isEqualTo(Verdict.passed(1));
  }

  @Test
  void saysWhatWasExpectedUnlessToldOtherwise() {
    Verdict verdict = that(Condition.<Integer>of("a one", n -> n == 1)).check(Located.root(2));
    assertThat(verdict)
        .isEqualTo(
            Verdict.failed(
                Violation.of(
                    Path.root(), Message.of("expected a one, got {value}").with("value", 2))));
  }

  @Test
  void wordsAndPlacesTheViolation() {
    Requirement<Book> requirement =
        that(SHORT)
            .at("pages")
            .saying("{title} has {pages} pages")
            .with("title", Book::title)
            .with("pages", Book::pages)
            .seeAlso("the house rules", book -> Path.root().field("rules"))
            .seeAlso("the book itself", Located::path);
    assertThat(requirement.check(THICK))
        .isEqualTo(
            Verdict.failed(
                new Violation(
                    Path.parse("[b].pages"),
                    Message.of("{title} has {pages} pages").with("title", "b").with("pages", 30),
                    List.of(
                        new Related(Path.parse("rules"), "the house rules"),
                        new Related(Path.parse("[b]"), "the book itself")))));
  }

  @Test
  void aPartOfARequirementIsNotChangedByTheWhole() {
    Requirement<Book> plain = that(SHORT).saying("thick");
    Verdict before = plain.check(THICK);
    Verdict worded = plain.with("title", Book::title).at("pages").check(THICK);
    assertThat(plain.check(THICK)).isEqualTo(before).isNotEqualTo(worded);
  }
}
