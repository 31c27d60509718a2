package io.github.bgpoveripsec.codec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the octets are, nothing escapes. */
@Tag("corpus")
class CorpusHostileTest {
  private static final int HEX = 2;
  private static final List<Session> SESSIONS =
      Stream.of(Profile.values())
          .flatMap(
              profile ->
                  Stream.of(AsnWidth.values())
                      .map(
                          width ->
                              Session.initial()
                                  .withProfile(profile)
                                  .withAsnWidth(width)
                                  .withPeerType(
                                      width == AsnWidth.TWO ? PeerType.EXTERNAL : PeerType.INTERNAL)
                                  .withReceiveLimit(MessageLimit.EXTENDED)))
          .toList();

  @Test
  void nothingEscapes() {
    Report report = new Report("hostile");
    Corpus corpus = Corpus.orSkip();
    corpus
        .table("hostile.tsv.gz")
        .forEach(row -> Octets.tryParse(row.get(HEX)).ifPresent(octets -> all(octets, report)));
    corpus.messageFiles().forEach(file -> file.messages().forEach(octets -> all(octets, report)));
    report.write();
  }

  private static void all(Octets octets, Report report) {
    for (Session session : SESSIONS) {
      BgpCodec codec = BgpCodec.forSession(session);
      DecodeResult result = codec.decode(octets);
      report.count(result.getClass().getSimpleName());
      assertThat(result.toString()).isNotEmpty();
      assertThat(result).isEqualTo(codec.decode(octets)).hasSameHashCodeAs(codec.decode(octets));
      if (result instanceof Decoded decoded) {
        assertThat(decoded.effective().toString()).isNotEmpty();
        assertThat(decoded.effective()).isEqualTo(decoded.effective());
      }
    }
  }
}
