package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.dissect.Node;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.function.Consumer;

/** Explains a message octet by octet, whole or not, well-formed or not. */
public final class MessageOutline {
  private static final int MARKER = 16;

  private MessageOutline() {}

  /**
   * Explains the octets of one message.
   *
   * @param message from the first octet of the header on
   * @param session what was agreed
   * @return the tree, whose leaves are all of the octets
   */
  public static Node of(Octets message, Session session) {
    Outline out = new Outline(message);
    out.group("header", HeaderReader.LENGTH, MessageOutline::header);
    if (message.length() <= HeaderReader.LENGTH) {
      return new Node("message", message, "", out.nodes());
    }
    MessageType type = new MessageType(message.at(HeaderReader.LENGTH - 1));
    out.group("body", out.rest().length(), body -> body(type, body, session));
    return new Node(type.name(), message, "", out.nodes());
  }

  private static void header(Outline out) {
    Octets octets = out.rest();
    out.field(
        "marker", MARKER, octets.length() < MARKER ? "cut off" : "sixteen octets ff expected");
    Numbers.u16("length", out);
    Numbers.named8("type", out, MessageType::new);
  }

  private static void body(MessageType type, Outline out, Session session) {
    switch (type.code()) {
      case 1 -> OpenOutline.body(out);
      case 2 -> UpdateOutline.body(out, new Context(session).form());
      case 3 -> notification(out, MessageOutline::reason);
      case 5 -> refresh(out);
      default -> {}
    }
  }

  /** Explains code, subcode and data, that of a hard reset in some way. */
  private static void notification(Outline out, Consumer<Outline> hardReset) {
    Octets body = out.rest();
    if (body.length() < 2) {
      return;
    }
    ErrorCode error = new ErrorCode(body.at(0), body.at(1));
    Notification notification = new Notification(error, body.slice(2, body.length()));
    out.field("error code", 1, body.at(0) + " " + error.codeName());
    out.field("error subcode", 1, body.at(1) + " " + error.subcodeName());
    if (notification.carriesShutdown()) {
      Numbers.u8("shutdown communication length", out);
      notification
          .shutdownCommunication()
          .ifPresent(text -> out.field("shutdown communication", body.at(2), text));
    } else if (notification.prefixLimit().isPresent()) {
      Numbers.named16("AFI", out, Afi::new);
      Numbers.named8("SAFI", out, Safi::new);
      Numbers.u32("bound", out);
    } else if (error.equals(ErrorCode.CEASE_HARD_RESET)) {
      hardReset.accept(out);
    }
    out.field("data", out.rest().length(), out.rest());
  }

  /** Explains the reason of a hard reset; one within it would be no reason (RFC 8538 3.1). */
  private static void reason(Outline out) {
    out.group("reason", out.rest().length(), reason -> notification(reason, nested -> {}));
  }

  /** Explains when to refresh, and lists of filters of one type each (RFC 5291 section 4). */
  private static void filters(Outline out) {
    Numbers.u8("when to refresh", out);
    while (out.rest().length() >= 3) {
      out.group(
          "filters of a type",
          3 + out.rest().u16(1),
          list -> {
            Numbers.u8("type", list);
            Numbers.u16("length", list);
            list.field("filters", list.rest().length(), list.rest());
          });
    }
  }

  private static void refresh(Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.named8("subtype", out, RefreshSubtype::new);
    Numbers.named8("SAFI", out, Safi::new);
    out.group("outbound route filters", out.rest().length(), MessageOutline::filters);
  }
}
