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
import org.junit.jupiter.params.provider.ValueSource;

/** What rules about changes find is set aside like anything else. */
class ChangeDecisionsTest {
  private static final String RULE = "customer-gateway/unchanged";

  @TempDir private Path directory;

  private String old = "";
  private String fresh = "";
  private String baseline = "";

  @BeforeEach
  void write() {
    old = Designs.write(directory, "old.yaml", Designs.FINE);
    fresh = Designs.write(directory, "new.yaml", Designs.FINE.replace("65530", "65531"));
    baseline = directory.resolve("known.yaml").toString();
  }

  private String config(String list, String more) {
    return Designs.write(
        directory,
        "config.yaml",
        "version: 1\n%s: [{rule: %s, reason: WHY-IT-MAY%s}]\n".formatted(list, RULE, more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
  void aRuleAboutChangesIsDisabledWithItsReason(String format) {
    String config = config("disable", ", at: 'customerGateways[cgw-1]', design: new.yaml");
    Run run = Run.of("check", "--before", old, "--config", config, "--format", format, fresh);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains(RULE, "WHY-IT-MAY");
  }

  @Test
  void anOverrideOfAnotherPlaceLeavesTheFinding() {
    String config = config("disable", ", at: 'customerGateways[cgw-2]'");
    assertThat(Run.of("check", "--before", old, "--config", config, fresh).status()).isEqualTo(1);
  }

  @Test
  void aRuleAboutChangesIsRegraded() {
    String config = config("regrade", ", severity: warning");
    Run run = Run.of("check", "--before", old, "--config", config, fresh);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("WARNING  expected 65530 as before, got 65531");
    String[] strict = {"check", "--fail-on", "warning", "--before", old, "--config", config, fresh};
    assertThat(Run.of(strict).status()).isEqualTo(1);
  }

  @Test
  void aBaselineKnowsWhatRulesAboutChangesFound() throws IOException {
    Run written = Run.of("check", "--before", old, "--write-baseline", baseline, fresh);
    assertThat(written).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(Path.of(baseline), StandardCharsets.UTF_8))
        .contains("- {rule: " + RULE + ", place: 'customerGateways[cgw-1].asn', fingerprint: ");

    Run known = Run.of("check", "--before", old, "--baseline", baseline, fresh);
    assertThat(known.status()).isEqualTo(0);
    assertThat(known.out()).contains("(1 in the baseline)");

    Designs.write(directory, "new.yaml", Designs.FINE.replace("65530", "65532"));
    Run other = Run.of("check", "--before", old, "--baseline", baseline, fresh);
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.out()).contains("expected 65530 as before, got 65532");
  }

  @Test
  void whatIsSetAsideIsNotWrittenAsKnown() throws IOException {
    String config = config("disable", "");
    Run.of("check", "--before", old, "--config", config, "--write-baseline", baseline, fresh);
    assertThat(Files.readString(Path.of(baseline), StandardCharsets.UTF_8)).doesNotContain(RULE);
  }

  @Test
  void withoutTheDesignBeforeDecisionsAboutChangesHaveNoEffectAndAreNamed() {
    Run.of("check", "--before", old, "--write-baseline", baseline, fresh);
    String config = config("regrade", ", severity: info");
    Run run = Run.of("check", "--config", config, "--baseline", baseline, fresh);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("WHY-IT-MAY", "unused", "gone");
  }
}
