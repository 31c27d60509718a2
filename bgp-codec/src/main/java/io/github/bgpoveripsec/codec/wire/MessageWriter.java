package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes messages, header included. */
public final class MessageWriter {
  private final Session session;

  /** How the peer reads what is written. */
  private final Context peer;

  /**
   * A writer for one session.
   *
   * @param session what was agreed
   */
  public MessageWriter(Session session) {
    this.session = session;
    this.peer = new Context(session.mirrored());
  }

  /**
   * What keeps a message from being written, its whole length aside.
   *
   * @param message the message
   * @return the reason, or nothing
   */
  public Optional<Refusal> refusal(BgpMessage message) {
    if (message instanceof Open open) {
      return OpenWriter.refusal(open);
    }
    if (message instanceof RouteRefresh refresh) {
      return refusal(refresh);
    }
    return message instanceof WireUpdate update
        ? UpdateRefusals.refusal(update, peer)
        : Optional.empty();
  }

  /** What a strict session keeps from a peer that would end the session over it. */
  private Optional<Refusal> refusal(RouteRefresh refresh) {
    Octets body = refresh(refresh);
    if (session.profile() == Profile.LENIENT || tooLong(refresh, body).isPresent()) {
      return Optional.empty();
    }
    Findings findings = new Findings();
    RouteRefreshReader.read(frame(refresh, body), peer.session(), findings);
    return findings.toList().stream()
        .filter(finding -> finding.handling() == Handling.RESET)
        .map(finding -> new Refusal(finding.path(), finding.message()))
        .findFirst();
  }

  /**
   * Splits an UPDATE that is too long for a message.
   *
   * @param update the UPDATE
   * @param pieces takes the pieces in order, and is of no use after a refusal
   * @return why there is no way to split, or nothing
   */
  public Optional<Refusal> split(Update update, Consumer<Update> pieces) {
    return UpdateSplitter.split((WireUpdate) update, peer, pieces);
  }

  /**
   * What keeps a message of this body from being written.
   *
   * @param message the message
   * @param body its body
   * @return the reason, or nothing
   */
  public Optional<Refusal> tooLong(BgpMessage message, Octets body) {
    int length = HeaderReader.LENGTH + body.length();
    int limit = limit(message);
    return length > limit ? Refusal.tooLong("message", limit, length) : Optional.empty();
  }

  /**
   * Puts a header before a body that is not too long.
   *
   * @param message the message
   * @param body its body
   * @return the octets of the message
   */
  public static Octets frame(BgpMessage message, Octets body) {
    int length = HeaderReader.LENGTH + body.length();
    return new OctetsBuilder(length)
        .fill(0xff, 16)
        .u16(length)
        .u8(message.type().code())
        .octets(body)
        .build();
  }

  /** How long a message may be; only what is raw may be longer than the peer accepts. */
  private int limit(BgpMessage message) {
    if (message instanceof RawMessage) {
      return MessageLimit.EXTENDED.octets();
    }
    return message instanceof Open ? MessageLimit.STANDARD.octets() : session.sendLimit().octets();
  }

  /**
   * Writes the body of a message for which there is no refusal.
   *
   * @param message the message
   * @return its octets without header, of any length
   */
  public Octets body(BgpMessage message) {
    if (message instanceof Open open) {
      return OpenWriter.body(open);
    } else if (message instanceof Notification notification) {
      return notification(notification);
    } else if (message instanceof RouteRefresh refresh) {
      return refresh(refresh);
    }
    if (message instanceof WireUpdate update) {
      return update.body(peer.form());
    }
    return message instanceof RawMessage raw ? raw.body() : Octets.EMPTY;
  }

  private Octets notification(Notification message) {
    // RFC 8654 section 5: what the peer does not accept is cut, because an error must be heard.
    int room = session.sendLimit().octets() - HeaderReader.LENGTH - 2;
    Octets data = message.data().slice(0, Math.min(message.data().length(), room));
    return new OctetsBuilder(2 + data.length())
        .u8(message.error().code())
        .u8(message.error().subcode())
        .octets(data)
        .build();
  }

  private static Octets refresh(RouteRefresh message) {
    return new OctetsBuilder(4 + message.filters().length())
        .u16(message.family().afi().code())
        .u8(message.subtype().code())
        .u8(message.family().safi().code())
        .octets(message.filters())
        .build();
  }
}
