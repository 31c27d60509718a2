package io.github.bgpoveripsec.codec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every accepted message is written as it was read. */
@Tag("corpus")
class CorpusRoundTripTest {
  private final Report report = new Report("round-trip");

  @Test
  void everyAcceptedMessageIsWrittenAsItWasRead() {
    for (MessageFile file : Corpus.orSkip().messageFiles(report)) {
      for (int number = 0; number < file.messages().size(); number++) {
        String where = file.name() + " " + number;
        again(where, file.session(), file.messages().get(number));
        again(where + " lenient", file.lenient(), file.messages().get(number));
      }
    }
    report.write();
    assertThat(report.unexplained()).as("see target/corpus-round-trip.md").isEmpty();
  }

  private void again(String where, Session session, Octets octets) {
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    report.count(result.getClass().getSimpleName() + " " + session.profile());
    if (result instanceof Decoded decoded) {
      BgpCodec back = BgpCodec.forSession(session.mirrored().withSendLimit(MessageLimit.EXTENDED));
      EncodeResult written = back.encode(decoded.message());
      if (!(written instanceof EncodeResult.Encoded encoded)
          || !encoded.octets().equals(octets.slice(0, decoded.consumed()))) {
        report.add(
            new Difference("not the same octets", where, octets.toString(), written.toString()));
      }
    }
  }
}
