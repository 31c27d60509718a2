package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.Findings;
import io.github.bgpoveripsec.codec.wire.HeaderReader;
import io.github.bgpoveripsec.codec.wire.MessageReader;
import io.github.bgpoveripsec.codec.wire.MessageWriter;
import io.github.bgpoveripsec.codec.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes the messages of one session.
 *
 * <p>A codec is a value: it remembers nothing from one message to the next and may be shared
 * between threads.
 */
public final class BgpCodec {
  private final Session session;
  private final HeaderReader headers;
  private final MessageReader messages;
  private final MessageWriter writer;

  private BgpCodec(Session session) {
    this.session = session;
    this.headers = new HeaderReader(session);
    this.messages = new MessageReader(session);
    this.writer = new MessageWriter(session);
  }

  /**
   * A codec that reads and writes as two speakers agreed.
   *
   * @param session what they agreed on
   * @return the codec
   */
  public static BgpCodec forSession(Session session) {
    return new BgpCodec(session);
  }

  /**
   * What this codec reads and writes by.
   *
   * @return the session
   */
  public Session session() {
    return session;
  }

  /**
   * Decodes the message at the front of some octets.
   *
   * @param octets from the first octet of a header on; may hold less or more than one message
   * @return the message, or why there is none
   */
  public DecodeResult decode(Octets octets) {
    int length = Math.min(octets.length(), HeaderReader.declaredLength(octets));
    return decodeOne(octets.slice(0, length), octets.length());
  }

  /**
   * Decodes the message at the front of a part of an array. The result shares no memory with it.
   *
   * @param array where the octets lie
   * @param offset index of the first octet of a header
   * @param length how many octets are there; may be less or more than one message
   * @return the message, or why there is none
   * @throws IndexOutOfBoundsException if the part is not inside the array
   */
  public DecodeResult decode(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    int declared = Math.min(length, HeaderReader.declaredLength(array, offset, length));
    return decodeOne(Octets.copyOf(array, offset, declared), length);
  }

  /**
   * Encodes a message.
   *
   * <p>A part that no octets can say to this peer is refused: what is too long for its field or for
   * a message, AS numbers that need more than the agreed two octets (RFC 6793), path identifiers
   * and labels in another number than was agreed on (RFC 7911 section 5, RFC 8277 section 2.1).
   *
   * <p>A strict session refuses as well to send what its peer would have to answer with a
   * NOTIFICATION:
   *
   * <ul>
   *   <li>a next hop of a length that the family does not have (RFC 7606 section 7.11): above all
   *       an IPv6 next hop of IPv4 routes where the peer did not offer to take it (RFC 8950 section
   *       4);
   *   <li>MP_REACH_NLRI or MP_UNREACH_NLRI with other flags than optional (RFC 4760 sections 3 and
   *       4), or twice (RFC 4271 section 5, RFC 7606 section 3(g));
   *   <li>attributes that are malformed or not for this peer, without any route that could be
   *       treated as withdrawn (RFC 7606 section 5.2);
   *   <li>a mark of an enhanced route refresh with filters behind it (RFC 7313 section 5), and
   *       filters that do not fill their octets (RFC 5291 section 4).
   * </ul>
   *
   * <p>Routes of a family that was not agreed on are written, since a peer ignores them whatever
   * their next hop. Attributes that do not have the form of their type are written as they are, and
   * a lenient session writes whatever it could have read. A {@link
   * io.github.bgpoveripsec.codec.message.RawMessage} is refused by its length alone.
   *
   * @param message the message
   * @return its octets, or which part of it cannot be sent and why
   */
  public EncodeResult encode(BgpMessage message) {
    Optional<Refusal> refusal = writer.refusal(message);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Octets body = writer.body(message);
    return writer
        .tooLong(message, body)
        .map(BgpCodec::refused)
        .orElseGet(() -> new EncodeResult.Encoded(MessageWriter.frame(message, body)));
  }

  /**
   * Splits an UPDATE that is too long for a message of the session.
   *
   * <p>Each piece has routes of one kind: withdrawn ones first, then those of MP_UNREACH_NLRI,
   * MP_REACH_NLRI and the field of RFC 4271, in the order they had. Announcing pieces repeat the
   * attributes, after MP_REACH_NLRI where there is one and then without NEXT_HOP, as RFC 7606
   * section 5.1 and RFC 4760 section 3 want it; withdrawing ones have none. A piece ends only where
   * its next route would not fit.
   *
   * @param update the UPDATE
   * @return the pieces, which {@link #encode} does not refuse; the UPDATE alone if it fits
   */
  public SplitResult split(Update update) {
    List<Update> pieces = new ArrayList<>();
    return writer
        .split(update, pieces::add)
        .<SplitResult>map(refusal -> new SplitResult.Refused(refusal.path(), refusal.reason()))
        .orElseGet(() -> new SplitResult.Split(pieces));
  }

  private static EncodeResult refused(Refusal refusal) {
    return new EncodeResult.Refused(refusal.path(), refusal.reason());
  }

  private DecodeResult decodeOne(Octets message, int available) {
    Findings findings = new Findings();
    boolean framed = headers.check(message, findings);
    Optional<Notification> reset = findings.reset();
    if (reset.isPresent() && (!framed || strict())) {
      return new Broken(reset.get(), findings.toList());
    }
    int declared = HeaderReader.declaredLength(message);
    if (available < declared) {
      return new NeedMore(declared - available);
    }
    BgpMessage read = messages.read(message, findings);
    reset = findings.reset();
    return reset.isPresent() && strict()
        ? new Broken(reset.get(), findings.toList())
        : new Decoded(read, declared, findings.toList());
  }

  private boolean strict() {
    return session.profile() == Profile.STRICT;
  }
}
