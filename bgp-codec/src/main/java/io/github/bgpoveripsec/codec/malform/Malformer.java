package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.EncodeResult;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the defect of one row into messages.
 *
 * <p>A malformer is a value without chance: the same message and session give the same octets. The
 * result may be given to the malformer of another row, so that a message can carry several defects;
 * where the first leaves the second no place, that one is inapplicable.
 */
public final class Malformer {
  private static final Map<ErrorRow, Defect> DEFECTS = defects();

  private final ErrorRow row;

  private Malformer(ErrorRow row) {
    this.row = row;
  }

  /**
   * The malformer of a row.
   *
   * @param row the condition that its messages meet
   * @return the malformer; that of a row with an excuse is never applicable
   */
  public static Malformer of(ErrorRow row) {
    return new Malformer(row);
  }

  /**
   * The condition that the messages meet.
   *
   * @return the row
   */
  public ErrorRow row() {
    return row;
  }

  /**
   * Why no message can be made for the row.
   *
   * @return the reason, such as that the condition is legal and never reported; nothing for a row
   *     whose defect can be made
   */
  public Optional<String> excuse() {
    return Excuses.of(row);
  }

  /**
   * Puts the defect into a message on the wire.
   *
   * @param message the octets of one message, header included, as the peer would send them in the
   *     session
   * @param session the session as its receiver sees it
   * @return the message with the defect, or why it does not fit
   */
  public MalformResult malform(Octets message, Session session) {
    Defect defect = DEFECTS.get(row);
    if (defect == null) {
      return new Inapplicable(Excuses.of(row).orElse("no defect is known"));
    }
    return Frame.tryRead(message)
        .map(frame -> defect.into(frame, session))
        .orElseGet(() -> new Inapplicable("expected the octets of one message"));
  }

  /**
   * Puts the defect into a message.
   *
   * @param message a message that the peer may send in the session
   * @param session the session as its receiver sees it
   * @return the message with the defect, or why it does not fit or cannot be written in the session
   */
  public MalformResult malform(BgpMessage message, Session session) {
    EncodeResult encoded = BgpCodec.forSession(session.mirrored()).encode(message);
    return encoded instanceof Refused refused
        ? new Inapplicable(refused.path() + ": " + refused.reason())
        : malform(((Encoded) encoded).octets(), session);
  }

  /** Whether the defect of a row can be made. */
  static boolean knows(ErrorRow row) {
    return DEFECTS.containsKey(row);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Malformer that && row == that.row;
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  @Override
  public String toString() {
    return "Malformer[" + row + "]";
  }

  private static Map<ErrorRow, Defect> defects() {
    Map<ErrorRow, Defect> all = new EnumMap<>(ErrorRow.class);
    all.putAll(HeaderDefects.all());
    all.putAll(OpenDefects.all());
    all.putAll(CapabilityDefects.all());
    all.putAll(UpdateDefects.all());
    all.putAll(PathDefects.all());
    all.putAll(SpeakerDefects.all());
    all.putAll(AttributeDefects.all());
    all.putAll(RouteDefects.all());
    all.putAll(NotificationDefects.all());
    all.putAll(RefreshDefects.all());
    return Map.copyOf(all);
  }
}
