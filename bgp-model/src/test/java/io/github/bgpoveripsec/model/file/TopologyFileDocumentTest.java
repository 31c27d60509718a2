package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/topology-file.md says of the format is what the reader knows. */
class TopologyFileDocumentTest {
  private static final Path PAGE = Path.of("../docs/topology-file.md");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (yes)? ?\\|.*");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyKeyIsDocumentedAndNoOther() throws IOException {
    assertThat(documented()).containsExactlyInAnyOrderElementsOf(known());
  }

  @Test
  void theExampleCanBeRead() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    assertThat(example.find()).isTrue();
    assertThat(TopologyFile.read(example.group(1), FileFormat.YAML))
        .isInstanceOf(ReadResult.Read.class);
  }

  private static List<String> known() {
    List<String> keys = new ArrayList<>();
    TopologyShape.TOPOLOGY.describe(
        "", key -> keys.add(key.place() + (key.required() ? " needed" : "")));
    return keys;
  }

  /** A row counts once for each place that the heading above it names. */
  private static List<String> documented() throws IOException {
    List<String> keys = new ArrayList<>();
    List<String> places = List.of();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.equals("### The file")) {
        places = List.of("");
      } else if (line.startsWith("### ")) {
        places = QUOTED.matcher(line).results().map((MatchResult it) -> it.group(1) + ".").toList();
      }
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String needed = row.group(2) == null ? "" : " needed";
        places.forEach(place -> keys.add(place + row.group(1) + needed));
      }
    }
    return keys;
  }
}
