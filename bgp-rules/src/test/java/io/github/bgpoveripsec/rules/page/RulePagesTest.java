package io.github.bgpoveripsec.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      List.of(AlibabaVpnGatewayRules.october2024(), AlibabaVpnGatewayRules.august2026());
  private static final RulePages PAGES = RulePages.of(SETS);

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
    Topology design = read(RuleExample.of(id).orElseThrow().compliant());
    assertThat(setOf(id).rule(id).orElseThrow().check(design)).isInstanceOf(Verdict.Passed.class);
    assertThat(setOf(id).check(design).findings())
        .allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theViolatingExampleBreaksTheRuleAndNoOther(String id) {
    Topology design = read(RuleExample.of(id).orElseThrow().violating());
    List<Finding> findings = setOf(id).check(design).findings();
    assertThat(findings).anyMatch(finding -> finding.rule().id().equals(id));
    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .allMatch(finding -> finding.rule().id().equals(id));
  }

  @Test
  void aRuleThatIsNotThereHasNoPage() {
    assertThat(PAGES.page("tunnel/no-such-rule")).isEmpty();
    assertThat(RuleExample.of("tunnel/no-such-rule")).isEmpty();
  }

  private static RuleSet<Topology> setOf(String id) {
    return SETS.stream().filter(set -> set.rule(id).isPresent()).findFirst().orElseThrow();
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
