package io.github.bgpoveripsec.codec.captures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.captures.Conversation.Heard;
import io.github.bgpoveripsec.codec.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real daemons get the findings they deserve, which captures/deserved.tsv lists, and no others. */
class CaptureFindingsTest {
  private static final List<Deserved> DESERVED = deserved();

  /**
   * A finding that a recording deserves.
   *
   * @param capture the recording
   * @param what connection, direction, row and handling, joined by blanks
   * @param count how often
   * @param reason why it is right
   */
  private record Deserved(String capture, String what, long count, String reason) {}

  static Stream<Capture> captures() {
    return Capture.all();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyFindingIsDeserved(Capture capture) {
    Map<String, Long> expected = new TreeMap<>();
    DESERVED.stream()
        .filter(line -> line.capture().equals(capture.name()))
        .forEach(line -> expected.put(line.what(), line.count()));
    Map<String, Long> found =
        Conversation.of(capture).stream()
            .flatMap(heard -> heard.findings().stream().map(finding -> what(heard, finding)))
            .collect(groupingBy(what -> what, TreeMap::new, counting()));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyDeservedFindingHasItsRecordingAndItsReason() {
    Set<String> names = new HashSet<>(Capture.all().map(Capture::name).toList());
    assertThat(DESERVED).isNotEmpty();
    assertThat(DESERVED)
        .allSatisfy(
            line -> {
              assertThat(names).contains(line.capture());
              assertThat(line.reason()).contains("RFC");
            });
  }

  private static String what(Heard heard, Finding finding) {
    return heard.recorded().connection()
        + " "
        + heard.recorded().direction()
        + " "
        + finding.row()
        + " "
        + finding.handling().id();
  }

  private static List<Deserved> deserved() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/captures/deserved.tsv")).stream()
          .map(line -> line.split("\t", -1))
          .map(cells -> new Deserved(cells[0], cells[1], Long.parseLong(cells[2]), cells[3]))
          .toList();
    } catch (IOException problem) {
      throw new ExceptionInInitializerError(problem);
    }
  }
}
