package io.github.bgpoveripsec.rules.policy;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Reclassification;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static final Path A = Path.parse("shelves[a].book");
  private static final Path B = Path.parse("shelves[b].book");
  private static final Report REPORT =
      new Report(
          List.of(Edition.of("house", "1")),
          List.of(failed("book/short", A, B), failed("book/old", A)));

  private static RuleResult failed(String id, Path... places) {
    Verdict verdict =
        Verdict.failed(
            List.of(places).stream()
                .map(place -> Violation.of(place, Message.of("wrong")))
                .toArray(Violation[]::new));
    return new RuleResult(rule(id, "Books").requires(subject -> verdict).description(), verdict);
  }

  private static Scope within(String place) {
    return Scope.at(Path.parse(place));
  }

  @Test
  void aDisabledRuleIsStillAskedAndItsFindingsAreSuppressed() {
    Disabling disabling = new Disabling("book/short", Scope.everywhere(), "we like them long");
    Review review = Overrides.none().plus(disabling).review(REPORT);
    assertThat(review.findings()).extracting(it -> it.rule().id()).containsExactly("book/old");
    assertThat(review.suppressed()).extracting(it -> it.finding().path()).containsExactly(A, B);
    assertThat(review.suppressed()).extracting(Suppressed::by).containsOnly(disabling);
    assertThat(review.report()).isEqualTo(REPORT);
    assertThat(review.used()).containsExactly(disabling);
  }

  @Test
  void aPlaceLimitsADecision() {
    Review review =
        Overrides.none()
            .plus(new Disabling("book/short", within("shelves[b]"), "why"))
            .review(REPORT);
    assertThat(review.suppressed()).extracting(it -> it.finding().path()).containsExactly(B);
    assertThat(review.findings()).extracting(Finding::path).containsExactly(A, A);
  }

  @Test
  void aDesignLimitsADecision() {
    Overrides overrides =
        Overrides.none().plus(new Disabling("book/short", Scope.everywhere().in("x"), "why"));
    assertThat(overrides.of("x")).isEqualTo(overrides);
    assertThat(overrides.of("y")).isEqualTo(Overrides.none());
  }

  @Test
  void aRegradedRuleHasOtherFindingsAndRemembersItsAuthorsSeverity() {
    Review review =
        Overrides.none()
            .plus(new Regrading("book/short", Severity.INFO, Scope.everywhere(), "a trifle"))
            .plus(new Regrading("book/short", Severity.WARNING, within("shelves[b]"), "not here"))
            .review(REPORT);
    assertThat(review.findings())
        .filteredOn(it -> it.rule().id().equals("book/short"))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO, Severity.WARNING);
    assertThat(review.report().results().get(1).rule().reclassified())
        .contains(new Reclassification(Severity.ERROR, "a trifle"));
    assertThat(review.worst()).contains(Severity.ERROR); // book/old
  }

  @Test
  void theFingerprintDoesNotMindTheSeverity() {
    Overrides overrides =
        Overrides.none().plus(new Regrading("book/old", Severity.INFO, Scope.everywhere(), "why"));
    Baseline baseline = Baseline.none().plus("x", REPORT.findings());
    assertThat(overrides.review(REPORT).against(baseline.of("x")).findings()).isEmpty();
  }

  @Test
  void whatHasNoEffectIsNamed() {
    Disabling elsewhere = new Disabling("book/short", within("shelves[c]"), "why");
    Disabling nobody = new Disabling("book/none", Scope.everywhere(), "why");
    Review review = Overrides.none().plus(elsewhere).plus(nobody).review(REPORT);
    assertThat(review.unused()).containsExactlyInAnyOrder(elsewhere, nobody);
    assertThat(review.used()).isEmpty();
  }

  @Test
  void whatIsNoLongerFoundIsStale() {
    BaselineEntry gone = new BaselineEntry("book/lost", A, "0".repeat(32));
    Review review = Review.of(REPORT).against(List.of(gone));
    assertThat(review.stale()).containsExactly(gone);
    assertThat(review.findings()).isEqualTo(REPORT.findings());
    assertThat(review.compared()).isTrue();
  }

  @Test
  void whatIsSuppressedIsNotStale() {
    Baseline baseline = Baseline.none().plus("x", REPORT.findings());
    Review review =
        Overrides.none()
            .plus(new Disabling("book/short", Scope.everywhere(), "why"))
            .review(REPORT)
            .against(baseline.of("x"));
    assertThat(review.stale()).isEmpty();
    assertThat(review.suppressed()).hasSize(2);
    assertThat(review.known()).hasSize(1);
  }

  @Test
  void everyDecisionNeedsAReasonAndASubjectOfItsOwn() {
    assertThatThrownBy(() -> new Disabling("r", Scope.everywhere(), " "))
        .isInstanceOf(IllegalArgumentException.class);
    Overrides once = Overrides.none().plus(new Disabling("r", Scope.everywhere(), "why"));
    assertThatThrownBy(() -> once.plus(new Disabling("r", Scope.everywhere(), "because")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r");
    assertThat(once.plus(new Regrading("r", Severity.INFO, Scope.everywhere(), "why")).deviations())
        .hasSize(2);
    assertThat(new Scope(Optional.empty(), Path.root())).isEqualTo(Scope.everywhere());
  }

  @Test
  void numbersArePositiveAndFingerprintsAreDigits() {
    assertThatThrownBy(() -> new Setting.Choice("r", "p", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Setting.Choice("r", "p", 1).value()).isEqualTo(1);
    assertThatThrownBy(() -> new BaselineEntry("r", A, "0".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BaselineEntry("r", A, "A".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
