package io.github.bgpoveripsec.codec.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Ddocs.write=true} the page is written instead of compared. */
class CoveragePageTest {
  private static final Path PAGE = Path.of("../docs/coverage.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String text = CoveragePage.text();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, text);
    }
    assertThat(PAGE).hasContent(text);
  }

  @Test
  void everyLineOfATableNamesItsText() {
    assertThat(
            String.join(
                    "",
                    CodePointTables.messages().toString(),
                    CodePointTables.capabilities().toString(),
                    CodePointTables.attributes().toString(),
                    CodePointTables.families().toString(),
                    CodePointTables.errors().toString())
                .lines()
                .filter(line -> !line.contains("| text |") && !line.startsWith("|---")))
        .allMatch(line -> line.matches(".*\\| (RFC \\d{4}|draft-).* \\|"));
  }
}
