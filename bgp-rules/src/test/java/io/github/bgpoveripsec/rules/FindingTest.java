package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.path.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Path PLACE = Path.parse("shelves[x]");
  private static final Message MESSAGE = Message.of("got {a}").with("a", "1");
  private static final Finding FINDING = finding("r", PLACE, MESSAGE);

  @Test
  void tellsWhatIsWrongWhereAndHowBad() {
    assertThat(FINDING.path()).isEqualTo(PLACE);
    assertThat(FINDING.message()).isEqualTo(MESSAGE);
    assertThat(FINDING.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void theFingerprintStaysTheSameFromReleaseToRelease() {
    assertThat(FINDING.fingerprint()).isEqualTo("a5f6745ae0974d21f9d323a44b72b308");
  }

  @Test
  void theFingerprintDependsOnRulePlaceAndArguments() {
    assertThat(
            List.of(
                FINDING.fingerprint(),
                finding("s", PLACE, MESSAGE).fingerprint(),
                finding("r", PLACE.field("a"), MESSAGE).fingerprint(),
                finding("r", PLACE, MESSAGE.with("a", "2")).fingerprint(),
                finding("r", PLACE, MESSAGE.with("b", "1")).fingerprint(),
                finding("r", PLACE, Message.of("got {a}").with("a1", "")).fingerprint()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theFingerprintDependsOnNothingElse() {
    Finding reworded =
        new Finding(
            rule("r", "another summary")
                .severity(Severity.INFO)
                .requires(part -> Verdict.passed(1))
                .description(),
            new Violation(
                PLACE,
                Message.of("other words").with("a", "1"),
                List.of(new Related(PLACE, "see here"))));
    assertThat(reworded.fingerprint()).isEqualTo(FINDING.fingerprint());
  }

  @Test
  void findingsAreInTheOrderOfPlacesThenOfSeverityThenOfRules() {
    List<Finding> wanted =
        List.of(
            finding("b", PLACE, MESSAGE),
            finding("c", PLACE, MESSAGE.with("a", "0")),
            finding("c", PLACE, MESSAGE),
            new Finding(
                rule("a", "")
                    .severity(Severity.INFO)
                    .requires(part -> Verdict.passed(1))
                    .description(),
                Violation.of(PLACE, MESSAGE)),
            finding("a", PLACE.field("a"), MESSAGE));
    List<Finding> backwards = new ArrayList<>(wanted);
    Collections.reverse(backwards);
    assertThat(wanted.stream().sorted()).containsExactlyElementsOf(wanted);
    assertThat(backwards.stream().sorted()).containsExactlyElementsOf(wanted);
  }

  private static Finding finding(String id, Path path, Message message) {
    RuleDescription description = rule(id, "").requires(part -> Verdict.passed(1)).description();
    return new Finding(description, Violation.of(path, message));
  }
}
