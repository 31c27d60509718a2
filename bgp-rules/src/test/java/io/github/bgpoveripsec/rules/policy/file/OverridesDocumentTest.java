package io.github.bgpoveripsec.rules.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.KeyDescription;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.file.StructuredResult;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/overrides.md says of the formats is what the readers know. */
class OverridesDocumentTest {
  private static final Path PAGE = Path.of("../docs/overrides.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| (yes)? ?\\|.*\\|.*\\|$");
  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^\\| `([^`]+/[^`]+)` \\| `([^`]+)` \\| (.*) \\|$");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");
  private static final List<String> RULES =
      AlibabaVpnGatewayRules.august2026().rules().stream().map(it -> it.id()).toList();

  @Test
  void everyKeyIsDocumentedAndNoOther() throws IOException {
    assertThat(
            ROW.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult it) -> it.group(1) + (it.group(2) == null ? "" : " needed")))
        .containsExactlyElementsOf(
            Stream.of(overrides(), BaselineFile.format(RULES))
                .flatMap(it -> it.keys().stream())
                .map(OverridesDocumentTest::row)
                .toList());
  }

  private static String row(KeyDescription key) {
    return key.place() + (key.required() ? " needed" : "");
  }

  @Test
  void everyParameterIsDocumentedAndNoOther() throws IOException {
    assertThat(
            PARAMETER
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult it) -> it.group(1) + " " + it.group(2) + " " + it.group(3)))
        .containsExactlyElementsOf(
            AlibabaVpnGatewayRules.parameters().stream()
                .map(it -> it.rule() + " " + it.name() + " " + it.meaning())
                .toList());
    assertThat(RULES)
        .containsAll(AlibabaVpnGatewayRules.parameters().stream().map(it -> it.rule()).toList());
  }

  @Test
  void theExamplesCanBeRead() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(PAGE)).results().map(it -> it.group(1)).toList();
    assertThat(examples).hasSize(2);
    assertThat(overrides().read(examples.get(0), FileFormat.YAML))
        .isInstanceOf(StructuredResult.Read.class);
    assertThat(BaselineFile.format(RULES).read(examples.get(1), FileFormat.YAML))
        .isInstanceOf(StructuredResult.Read.class);
  }

  private static StructuredFile<?> overrides() {
    return OverridesFile.format(RULES, AlibabaVpnGatewayRules.parameters());
  }
}
