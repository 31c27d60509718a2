package io.github.bgpoveripsec.codec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every field that tshark shows and we read says the same. */
@Tag("corpus")
class CorpusTsharkTest {
  private final Report report = new Report("tshark");

  @Test
  void everyFieldSaysTheSame() {
    Corpus corpus = Corpus.orSkip();
    for (MessageFile file : corpus.messageFiles(report)) {
      BgpCodec codec = BgpCodec.forSession(file.lenient());
      Map<Integer, Facts> oracle = TsharkFacts.of(corpus.oracle(file, "tshark", 3, report));
      oracle.forEach(
          (number, theirs) -> {
            Octets octets = file.messages().get(number);
            DecodeResult result = codec.decode(octets);
            if (result instanceof Decoded decoded) {
              Facts ours = MessageFacts.of(decoded.message(), octets, file.session().asnWidth());
              compare(file.name() + " " + number, octets, theirs, ours);
            } else {
              report.count("not decoded");
            }
          });
    }
    report.write();
    assertThat(report.unexplained()).as("see target/corpus-tshark.md").isEmpty();
  }

  private void compare(String where, Octets octets, Facts theirs, Facts ours) {
    report.count("messages");
    for (String field : new TreeSet<>(theirs.fields())) {
      if (!ours.has(field)) {
        report.count("not compared: " + field);
      }
    }
    for (String field : ours.fields()) {
      if (theirs.of(field).equals(ours.of(field))) {
        report.count("equal: " + field);
      } else {
        report.add(
            new Difference(
                OracleFault.category(new Comparison(field, theirs, ours, octets)),
                where + " " + field,
                theirs.of(field).toString(),
                ours.of(field) + " " + octets));
      }
    }
  }
}
