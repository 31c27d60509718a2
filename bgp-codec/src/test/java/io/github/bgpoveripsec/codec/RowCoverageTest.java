package io.github.bgpoveripsec.codec;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.coverage.RowTests;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowCoverageTest {
  @Test
  void everyRowIsMetByATest() {
    assertThat(RowTests.met()).containsOnlyKeys(ErrorRow.values());
  }

  @Test
  void everyRowIsNarrowlyMissedByATest() {
    assertThat(RowTests.notMet()).containsOnlyKeys(ErrorRow.values());
  }

  @Test
  void everyRowNamesItsText() {
    assertThat(ErrorRow.values())
        .allSatisfy(
            row -> {
              assertThat(row.reference()).matches("RFC \\d{4} [0-9]+(\\.[0-9]+)*(\\([a-z]\\))?");
              assertThat(row.id()).matches("[A-Z]-[0-9]+[a-z]?");
              assertThat(row).hasToString(row.id());
              assertThat(row.summary()).isNotBlank();
            });
  }

  @Test
  void theDocumentListsTheRows() throws IOException {
    String table =
        Arrays.stream(ErrorRow.values())
            .map(row -> "| " + row + " | " + row.summary() + " | " + row.reference() + " |\n")
            .collect(joining("", "| row | condition | text |\n|---|---|---|\n", ""));
    assertThat(Files.readString(Path.of("../docs/codec.md")))
        .as("docs/codec.md must hold these rows:\n%s", table)
        .contains("<!-- rows -->\n" + table + "<!-- /rows -->");
  }
}
