package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Doubts;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes what became of the octets of one session as JSON, one line for each message.
 *
 * <p>Total: whatever was decoded has a line. A value, and safe to share between threads.
 */
public final class JsonMessages {
  /**
   * Nothing but printable ASCII comes out, so that neither an encoding nor a terminal can be
   * harmed.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .characterEscapes(new ControlEscapes())
          .build();

  private final CaptureSession capture;
  private final BgpCodec lenient;
  private final BgpCodec writer;

  private JsonMessages(CaptureSession capture) {
    Session session = capture.session();
    this.capture = capture;
    this.lenient = BgpCodec.forSession(session.withProfile(Profile.LENIENT));
    // Whether octets survive is not a question of how long we may send.
    this.writer =
        BgpCodec.forSession(
            session.mirrored().withProfile(Profile.LENIENT).withSendLimit(MessageLimit.EXTENDED));
  }

  /**
   * A writer for the messages of one session.
   *
   * @param session the one they were decoded under
   * @return the writer
   */
  public static JsonMessages of(Session session) {
    return of(new CaptureSession(session, Set.of()));
  }

  /**
   * A writer for the messages of one session of which not all is known: each verdict and finding
   * names what it rests on.
   *
   * @param capture the session they were decoded under, and what of it was assumed
   * @return the writer
   */
  public static JsonMessages of(CaptureSession capture) {
    return new JsonMessages(capture);
  }

  /**
   * What became of one message.
   *
   * <p>The outcome is the strongest handling; what is merely ignored leaves the message as it is,
   * so its outcome is {@code ok}. A message that resets the session is shown all the same, as a
   * lenient session reads it, unless nobody can tell where it ends.
   *
   * @param position where it stands
   * @param octets all of it and no more
   * @param result what decoding these octets gave
   * @return a JSON object in one line of printable ASCII characters, without line break
   */
  public String line(Position position, Octets octets, DecodeResult result) {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(position, octets, result, json);
    }
    return line.toString();
  }

  private void write(Position position, Octets octets, DecodeResult result, JsonGenerator json) {
    List<Finding> findings = findings(octets, result);
    Optional<BgpMessage> message = message(octets, result);
    json.writeStartObject();
    json.writeNumberProperty("index", position.index());
    json.writeNumberProperty("offset", position.offset());
    json.writeNumberProperty("length", octets.length());
    message.ifPresent(it -> json.writeStringProperty("type", it.type().name()));
    Handling handling = result.handling();
    json.writeStringProperty(
        "outcome", (handling == Handling.IGNORE ? Handling.OK : handling).id());
    notification(findings).ifPresent(it -> FindingJson.notification(it, json));
    Doubts doubts = Doubts.of(capture, octets);
    FindingJson.list(findings, doubts, json);
    json.writeBooleanProperty("reencoded", message.filter(it -> survives(it, octets)).isPresent());
    FindingJson.unknown(doubts.unknown(), json);
    message.ifPresent(
        it -> {
          json.writeObjectPropertyStart("message");
          MessageJson.fields(it, json);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private Optional<BgpMessage> message(Octets octets, DecodeResult result) {
    DecodeResult readable = result instanceof Broken ? lenient.decode(octets) : result;
    return readable instanceof Decoded decoded ? Optional.of(decoded.message()) : Optional.empty();
  }

  private boolean survives(BgpMessage message, Octets octets) {
    return writer.encode(message) instanceof Encoded encoded && encoded.octets().equals(octets);
  }

  private static List<Finding> findings(Octets octets, DecodeResult result) {
    return result.match(
        Decoded::findings, needMore -> List.of(incomplete(octets, needMore)), Broken::findings);
  }

  /** That the octets end before their message does; no error while more may come. */
  private static Finding incomplete(Octets octets, DecodeResult.NeedMore needMore) {
    Finding.Builder finding = Finding.builder();
    finding
        .row(ErrorRow.H_9)
        .handling(Handling.OK)
        .offset(0)
        .length(octets.length())
        .path("header.length")
        .message("the octets end inside the message: at least " + needMore.atLeast() + " more");
    return finding.build();
  }

  private static Optional<Notification> notification(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.handling() == Handling.RESET)
        .findFirst()
        .flatMap(Finding::notification)
        .flatMap(notification -> new Broken(notification, findings).reply());
  }
}
