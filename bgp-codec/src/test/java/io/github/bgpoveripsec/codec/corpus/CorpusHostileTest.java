package io.github.bgpoveripsec.codec.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.dissect.Dissected;
import io.github.bgpoveripsec.codec.dissect.Hexdump;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the octets are, nothing escapes. */
@Tag("corpus")
class CorpusHostileTest {
  private static final int HEX = 2;
  private static final Pattern PRINTABLE_LINES = Pattern.compile("[ -~\n]+");
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
          .flatMap(session -> Stream.of(session, generous(session)))
          .toList();

  /** The same with path identifiers and several labels wherever there can be any. */
  private static Session generous(Session session) {
    Session all = SessionArbitraries.generous();
    return session.withAddPathReceive(all.addPathReceive()).withLabelsReceive(all.labelsReceive());
  }

  @Test
  void nothingEscapes() {
    Report report = new Report("hostile");
    Corpus corpus = Corpus.orSkip();
    corpus
        .table("hostile.tsv.gz", HEX + 1, report)
        .forEach(row -> Octets.tryParse(row.get(HEX)).ifPresent(octets -> all(octets, report)));
    corpus
        .messageFiles(report)
        .forEach(file -> file.messages().forEach(octets -> all(octets, report)));
    report.write();
  }

  /** What people and programs are shown: each octet once, and a line of printable characters. */
  private static void shown(Octets octets, Session session, DecodeResult result) {
    int explained = 0;
    for (Dissected message : Dissection.of(octets, session)) {
      explained += message.node().octets().length();
      assertThat(Hexdump.of(message)).matches(PRINTABLE_LINES);
    }
    assertThat(explained).isEqualTo(octets.length());
    assertThat(JsonMessages.of(session).line(new Position(0, 0), octets, result))
        .matches(PRINTABLE_LINES);
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
      shown(octets, session, result);
    }
  }
}
