package io.github.bgpoveripsec.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.arbitraries.FamilyUpdateArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.MessageArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is decoded has a line that the schema allows. */
class JsonMessagesProperties {
  private static final Position FIRST = new Position(0, 0);

  @Provide
  Arbitrary<BgpMessage> messages() {
    return Arbitraries.oneOf(
        MessageArbitraries.valid(), FamilyUpdateArbitraries.generous().map(update -> update));
  }

  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any();
  }

  @Provide
  Arbitrary<Octets> hostile() {
    return HostileArbitraries.any().filter(octets -> !octets.isEmpty());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyOctetsHaveALine(@ForAll("hostile") Octets octets, @ForAll("sessions") Session session) {
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    String line = JsonMessages.of(session).line(FIRST, octets, result);
    Statistics.collect(result.getClass().getSimpleName(), line.contains("\"message\":"));
    JsonSchema.assertAllows(line);
    assertThat(line).matches("[ -~]+");
    assertThat(result.toString()).isNotEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyOctetsHaveALineWhateverIsUnknown(
      @ForAll("hostile") Octets octets,
      @ForAll("sessions") Session session,
      @ForAll Set<SessionFact> unknown) {
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    String line = JsonMessages.of(new CaptureSession(session, unknown)).line(FIRST, octets, result);
    boolean doubted = line.contains("\"unknown\":[");
    Statistics.collect(doubted ? "doubted" : "not doubted");
    JsonSchema.assertAllows(line);
    assertThat(doubted && unknown.isEmpty()).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReencoded(
      @ForAll("messages") BgpMessage message, @ForAll("sessions") Session session) {
    Assume.that(BgpCodec.forSession(session.mirrored()).encode(message) instanceof Encoded);
    Octets octets = BgpCodec.forSession(session.mirrored()).encode(message).orElseThrow();
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    String line = JsonMessages.of(session).line(FIRST, octets, result);
    Statistics.collect(message.type());
    JsonSchema.assertAllows(line);
    assertThat(line).contains("\"reencoded\":true", "\"type\":\"" + message.type());
  }
}
