package io.github.bgpoveripsec.codec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route that bgpdump prints is one that we read, with the same attributes. */
@Tag("corpus")
class CorpusBgpdumpTest {
  private final Report report = new Report("bgpdump");

  @Test
  void everyLineSaysTheSame() {
    Corpus corpus = Corpus.orSkip();
    for (MessageFile file : corpus.messageFiles(report)) {
      BgpCodec codec = BgpCodec.forSession(file.lenient());
      Map<Integer, Facts> oracle = BgpdumpFacts.of(corpus.oracle(file, "bgpdump", 2, report));
      oracle.forEach(
          (number, theirs) -> {
            Octets octets = file.messages().get(number);
            if (codec.decode(octets) instanceof Decoded decoded
                && decoded.message() instanceof Update update) {
              compare(file.name() + " " + number, octets, theirs, BgpdumpFacts.of(update));
            } else {
              report.count("not decoded");
            }
          });
    }
    report.write();
    assertThat(report.unexplained()).as("see target/corpus-bgpdump.md").isEmpty();
  }

  private void compare(String where, Octets octets, Facts theirs, Facts ours) {
    report.count("messages");
    for (String field : theirs.fields()) {
      List<String> first = theirs.of(field).stream().sorted().toList();
      List<String> second = ours.of(field).stream().sorted().toList();
      boolean empty = second.isEmpty() && String.join("", first).isEmpty();
      if (first.equals(second) || empty) {
        report.count("equal: " + field);
      } else {
        String category = OracleFault.category(new Comparison(field, theirs, ours, octets));
        report.add(
            new Difference(category, where + " " + field, first.toString(), second + " " + octets));
      }
    }
  }
}
