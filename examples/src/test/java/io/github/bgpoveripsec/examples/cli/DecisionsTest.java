package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
  @TempDir private Path directory;

  private String broken = "";
  private String baseline = "";

  @BeforeEach
  void write() throws IOException {
    Path designs = Files.createDirectory(directory.resolve("designs"));
    broken = Designs.write(designs, "broken.yaml", Designs.BROKEN);
    baseline = directory.resolve("known.yaml").toString();
  }

  private String config(String text) {
    return Designs.write(directory, "config.yaml", text);
  }

  private static String words(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void aDisabledRuleFailsNothingAndTheReasonIsShown() {
    String config =
        config(
            """
            version: 1
            disable:
              - {rule: tunnel/cidr-reserved, at: 'vpnGateways[vpn-1]', reason: THE-REASON}
            """);
    Run run = Run.of("check", "--config", config, broken);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(words(run)).contains("THE-REASON", "(1 suppressed)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
  void theReasonIsShownInEveryForm(String format) {
    String config =
        config(
            """
            version: 1
            disable:
              - {rule: tunnel/cidr-reserved, design: designs/broken.yaml, reason: WHY-DISABLED}
            regrade:
              - {rule: tunnel/cidr-mask, severity: info, reason: WHY-GRADED}
            parameters:
              - {rule: vpn-gateway/route-quota, parameter: quota, value: 9, reason: WHY-NUMBER}
            """);
    Run run = Run.of("check", "--config", config, "--format", format, broken);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("WHY-DISABLED", "WHY-GRADED", "WHY-NUMBER");
  }

  @Test
  void aRegradedFindingCountsAsWhatItIsNow() {
    String config =
        config(
            """
            version: 1
            regrade:
              - {rule: tunnel/cidr-reserved, severity: warning, reason: for now}
            """);
    assertThat(Run.of("check", "--config", config, broken).status()).isEqualTo(0);
    assertThat(Run.of("check", "--config", config, "--fail-on", "warning", broken).status())
        .isEqualTo(1);
  }

  @Test
  void anOverrideOfAnotherDesignDoesNotHold() {
    String config =
        config(
            """
            version: 1
            disable:
              - {rule: tunnel/cidr-reserved, design: broken.yaml, reason: elsewhere}
            """);
    Run run = Run.of("check", "--config", config, broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("elsewhere");
  }

  @Test
  void whatIsRegradedToInfoAtOnePlaceBreaksNoBuildInJUnitEither() {
    String second =
        Designs.BROKEN
            .substring(Designs.BROKEN.indexOf("      - id: vco-1"))
            .replace("co-1", "co-2");
    String design = Designs.write(directory, "two.yaml", Designs.BROKEN + second);
    String config =
        config(
            """
            version: 1
            regrade:
              - {rule: tunnel/cidr-reserved, severity: info, at: 'vpnGateways[vpn-1].connections[vco-1]', reason: lab}
            """);
    Run run = Run.of("check", "--config", config, "--format", "junit", design);
    String of =
        run.out()
            .lines()
            .dropWhile(line -> !line.contains("\"tunnel/cidr-reserved\""))
            .findFirst()
            .orElseThrow();
    assertThat(of).contains("<failure").contains("vco-2").doesNotContain("vco-1");
    assertThat(run.out()).containsPattern("<system-out>[^<]*connections\\[vco-1\\][^<]*reserved");
  }

  @Test
  void aBaselineKnowsTheFindingsItWasMadeOf() throws IOException {
    Run written = Run.of("check", "--write-baseline", baseline, broken);
    assertThat(written).isEqualTo(new Run(0, "", ""));
    String text = Files.readString(Path.of(baseline), StandardCharsets.UTF_8);
    assertThat(text).startsWith("version: 1\n").contains("  - design: designs/broken.yaml\n");
    Run run = Run.of("check", "--baseline", baseline, broken);
    assertThat(run.status()).isEqualTo(0);
    assertThat(words(run)).contains("no findings (1 in the baseline)");
    Run.of("check", "--write-baseline", baseline, broken);
    assertThat(Files.readString(Path.of(baseline), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void aFindingThatIsNotInTheBaselineCounts() {
    String fine = Designs.write(directory, "fine.yaml", Designs.FINE);
    Run.of("check", "--write-baseline", baseline, fine);
    Run run = Run.of("check", "--baseline", baseline, "--format", "sarif", broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"baselineState\": \"new\"");
  }

  @Test
  void whatIsMendedIsNamed() {
    Run.of("check", "--write-baseline", baseline, broken);
    Designs.write(directory.resolve("designs"), "broken.yaml", Designs.FINE);
    Run run = Run.of("check", "--baseline", baseline, broken);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("gone", "tunnel/cidr-reserved");
  }

  @Test
  void aBaselineIsNotWrittenWithoutAllDesigns() {
    Run run = Run.of("check", "--write-baseline", baseline, broken, "none.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().startsWith("none.yaml: ");
    assertThat(Path.of(baseline)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "version: 2",
        "version: 1\ndisable: [{rule: tunnel/cidr-reserve, reason: why}]",
        "version: 1\ndisable: [{rule: tunnel/cidr-reserved}]",
        "version: 1\ndesigns: [{findings: []}]",
        "version: 1\nparameters: [{rule: tunnel/cidr-mask, parameter: x, value: 1, reason: y}]",
        "\u0000",
        "&a [*a]"
      })
  void aFileThatCannotBeReadCostsOneLineForEachProblemAndNothingIsChecked(String text) {
    String config = config(text);
    for (String option : new String[] {"--config", "--baseline"}) {
      Run run = Run.of("check", option, config, broken);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.startsWith(config + ":"));
    }
  }

  @Test
  void theNearestRuleIsSuggestedAndBothFilesAreReadBeforeAnyIsRefused() {
    String config = config("version: 1\ndisable: [{rule: tunnel/cidr-reserve, reason: why}]");
    Run run = Run.of("check", "--config", config, "--baseline", baseline, broken);
    assertThat(run.err())
        .contains(config + ":2:18: disable[0].rule: ", "did you mean \"tunnel/cidr-reserved\"?")
        .contains(baseline + ": ");
  }

  @Test
  void whatIsWrongWithADecisionHidesNothingOfTheDesigns() {
    String config = config("version: 1\ndisable: [{rule: tunnel/cidr-mask}]");
    String[] bad = {baseline, baseline + ".old", baseline + ".new"}; // none of them exists
    Run run = Run.of("check", "--config", config, "--baseline", bad[0], "--before", bad[1], bad[2]);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith(config + ":2:11: disable[0].reason: "))
        .anyMatch(line -> line.startsWith(bad[0] + ": "))
        .anyMatch(line -> line.startsWith(bad[1] + ": "))
        .anyMatch(line -> line.startsWith(bad[2] + ": "));
  }

  @ParameterizedTest
  @CsvSource({
    "--baseline,known.yaml",
    "--output,report.txt",
    "--format,text",
    "--format,sarif",
    "--fail-on,never",
    "--color,never"
  })
  void aBaselineIsNotWrittenBesideWhatIsAboutReports(String option, String value) {
    Run run = Run.of("check", "--write-baseline", baseline, option, value, broken);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("bgp check: ")
        .contains("--write-baseline", option);
    assertThat(Path.of(baseline)).doesNotExist();
  }
}
