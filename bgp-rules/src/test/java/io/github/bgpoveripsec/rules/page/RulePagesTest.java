package io.github.bgpoveripsec.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.alibaba.AlibabaChangeRules;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages under docs/rules are those of the rules. With {@code -Ddocs.write=true} they are
 * written instead of compared.
 */
class RulePagesTest {
  private static final Path DOCS = Path.of("../docs/rules");
  private static final List<RuleSet<Topology>> SETS =
      List.of(
          AlibabaVpnGatewayRules.october2024(),
          AlibabaVpnGatewayRules.august2026(),
          RfcRules.january2025());
  private static final List<RuleSet<Transition<Topology>>> CHANGES =
      List.of(
          AlibabaChangeRules.october2024(),
          AlibabaChangeRules.august2026(),
          RuleSet.of(Edition.of("rfc", "2025-01"), List.of()));
  private static final RulePages PAGES = RulePages.of(SETS, CHANGES);

  static List<String> ids() {
    return PAGES.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thePageOfARuleIsUpToDate(String id) throws IOException {
    compare(DOCS.resolve(id + ".md"), PAGES.page(id).orElseThrow());
  }

  @Test
  void theListIsUpToDate() throws IOException {
    compare(DOCS.resolve("README.md"), PAGES.index());
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      assertThat(files.filter(Files::isRegularFile).map(DOCS::relativize).map(Path::toString))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("README"), ids().stream()).map(id -> id + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theCompliantExamplePasses(String id) {
    RuleExample example = RuleExample.of(id).orElseThrow();
    Report report = judged(id, example, example.compliant());
    assertThat(report.results(Verdict.Kind.PASSED))
        .extracting(result -> result.rule().id())
        .contains(id);
    assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theViolatingExampleBreaksTheRuleAndNoOther(String id) {
    RuleExample example = RuleExample.of(id).orElseThrow();
    List<Finding> findings = judged(id, example, example.violating()).findings();
    assertThat(findings).anyMatch(finding -> finding.rule().id().equals(id));
    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .allMatch(finding -> finding.rule().id().equals(id));
  }

  @Test
  void exactlyTheRulesAboutChangesHaveADesignBefore() {
    assertThat(ids())
        .filteredOn(id -> RuleExample.of(id).orElseThrow().before().isPresent())
        .containsExactlyInAnyOrderElementsOf(
            CHANGES.stream()
                .flatMap(set -> set.rules().stream().map(Rule::id))
                .distinct()
                .toList());
  }

  @Test
  void aRuleThatIsNotThereHasNoPage() {
    assertThat(PAGES.page("tunnel/no-such-rule")).isEmpty();
    assertThat(RuleExample.of("tunnel/no-such-rule")).isEmpty();
  }

  /** What the first edition that has the rule says of an example. */
  private static Report judged(String id, RuleExample example, String design) {
    Topology after = read(design);
    Transition<Topology> change =
        new Transition<>(example.before().map(RulePagesTest::read).orElse(after), after);
    return IntStream.range(0, SETS.size())
        .mapToObj(i -> SETS.get(i).check(after).plus(CHANGES.get(i).check(change)))
        .filter(report -> report.results().stream().anyMatch(it -> it.rule().id().equals(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Topology read(String yaml) {
    return ((ReadResult.Read) TopologyFile.read(yaml, FileFormat.YAML)).topology();
  }

  private static void compare(Path page, String text) throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
    }
    assertThat(page).hasContent(text);
  }
}
