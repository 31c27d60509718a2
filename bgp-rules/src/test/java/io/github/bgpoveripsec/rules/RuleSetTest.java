package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.library;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHELVES;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Edition HOUSE = Edition.of("house", "2026");
  private static final Edition GUEST = Edition.of("guest", "1");
  private static final Rule<Library> THIN =
      rule("book/thin", "Books are thin").requires(SHELVES.then(BOOKS).each(SHORT));
  private static final Rule<Library> FEW =
      rule("shelf/few", "Shelves are not full")
          .severity(Severity.WARNING)
          .requires(SHELVES.each(BOOKS.atMost(1)));
  private static final Rule<Library> BROKEN =
      rule("broken", "Never works")
          .requires(
              library -> {
                throw new IllegalStateException();
              });
  private static final RuleSet<Library> RULES = RuleSet.of(HOUSE, List.of(FEW, THIN));

  @Test
  void keepsItsRulesInTheOrderOfTheirIds() {
    assertThat(RULES.rules()).containsExactly(THIN, FEW);
    assertThat(RULES.editions()).containsExactly(HOUSE);
    assertThat(RULES.rule("shelf/few")).contains(FEW);
    assertThat(RULES.rule("shelf")).isEmpty();
  }

  @Test
  void joinsWithAnother() {
    RuleSet<Library> all = RULES.plus(RuleSet.of(GUEST, List.of(BROKEN)));
    assertThat(all.rules()).containsExactly(THIN, BROKEN, FEW);
    assertThat(all.editions()).containsExactly(GUEST, HOUSE);
    assertThat(RULES.rules()).hasSize(2);
  }

  @Test
  void refusesTheSameIdTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.plus(RuleSet.of(GUEST, List.of(THIN))))
        .withMessageContaining("book/thin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(HOUSE, List.of(FEW, FEW)))
        .withMessageContaining("shelf/few");
  }

  @Test
  void takesAnotherRuleInThePlaceOfOneWithItsId() {
    Rule<Library> another =
        rule("shelf/few", "Shelves are nearly empty").requires(SHELVES.each(BOOKS.atMost(0)));
    assertThat(RULES.replacing(another).rules()).containsExactly(THIN, another);
    assertThat(RULES.replacing(BROKEN).rules()).containsExactly(THIN, FEW);
    assertThat(RULES.rules()).containsExactly(THIN, FEW);
  }

  @Test
  void aTrialIsTheJudgementOfItsSubject() {
    Library library = library(shelf("x", book("a", "en", 30), book("b", "en", 10)));
    assertThat(new Trial<>(RULES, library).report()).isEqualTo(RULES.check(library));
  }

  @Test
  void leavesOutWhatIsNotWanted() {
    assertThat(RULES.without("book/thin").rules()).containsExactly(FEW);
    assertThat(RULES.only(rule -> rule.severity() == Severity.ERROR).rules()).containsExactly(THIN);
  }

  @Test
  void namesTheNearestRuleWhenOneIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.without("book/thick"))
        .withMessageContaining("\"book/thick\"")
        .withMessageContaining("book/thin");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSeverity("shelf/fe", Severity.INFO, "why not"))
        .withMessageContaining("shelf/few");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.only(rule -> false).without("a"))
        .withMessageContaining("\"a\"");
  }

  @Test
  void reclassifiesOneRule() {
    RuleSet<Library> changed = RULES.withSeverity("book/thin", Severity.INFO, "we like them");
    assertThat(changed.rules())
        .extracting(rule -> rule.description().severity())
        .containsExactly(Severity.INFO, Severity.WARNING);
    assertThat(RULES.rule("book/thin")).contains(THIN);
  }

  @Test
  void oneBrokenRuleDisturbsNoOther() {
    Library library = library(shelf("x", book("a", "en", 30)));
    Report report = RULES.plus(RuleSet.of(GUEST, List.of(BROKEN))).check(library);
    assertThat(report.results())
        .extracting(result -> result.verdict().kind())
        .containsExactly(Verdict.Kind.FAILED, Verdict.Kind.UNDETERMINED, Verdict.Kind.PASSED);
  }

  @Test
  void rulesShareWhatTheyDerive() {
    List<Library> asked = new ArrayList<>();
    Derived<Library, Integer> size =
        Derived.from(
            Library.class,
            library -> {
              asked.add(library);
              return library.shelves().size();
            });
    Check<Library> one =
        library -> library.derive(size) == 1 ? Verdict.passed(1) : Verdict.notApplicable("many");
    RuleSet<Library> rules =
        RuleSet.of(HOUSE, List.of(rule("a", "").requires(one), rule("b", "").requires(one)));
    rules.check(library(shelf("x")));
    assertThat(asked).hasSize(1);
  }
}
