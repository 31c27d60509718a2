package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An UPDATE taken apart into octets, so that one part can be changed and the lengths follow.
 *
 * @param whole the message it came from
 * @param withdrawn the withdrawn routes
 * @param attributes the attributes that can be told apart
 * @param rest what stands behind them and is no attribute, in a message that has a defect already
 * @param nlri the announced routes
 */
record UpdateParts(
    Frame whole, Octets withdrawn, List<AttributePart> attributes, Octets rest, Octets nlri) {
  private static final int EXTENDED_LENGTH = 0x10;

  UpdateParts {
    attributes = List.copyOf(attributes);
  }

  /** Takes a message apart, if its two length fields allow it. */
  static Optional<UpdateParts> tryRead(Frame message) {
    Octets body = message.body();
    if (body.length() < 4 || body.u16(0) > body.length() - 4) {
      return Optional.empty();
    }
    int attributes = 2 + body.u16(0) + 2;
    int nlri = attributes + body.u16(attributes - 2);
    if (nlri > body.length()) {
      return Optional.empty();
    }
    List<AttributePart> found = new ArrayList<>();
    int at = attributes;
    int end = end(body, at, nlri);
    while (end > 0) {
      int head = headLength(body, at);
      found.add(new AttributePart(body.at(at), body.at(at + 1), body.slice(at + head, end)));
      at = end;
      end = end(body, at, nlri);
    }
    return Optional.of(
        new UpdateParts(
            message,
            body.slice(2, attributes - 2),
            found,
            body.slice(at, nlri),
            body.slice(nlri, body.length())));
  }

  private static int headLength(Octets body, int at) {
    return (body.at(at) & EXTENDED_LENGTH) != 0 ? 4 : 3;
  }

  /** The place after the attribute at a place, or -1 if there is none. */
  private static int end(Octets body, int at, int limit) {
    if (limit - at < 3 || limit - at < headLength(body, at)) {
      return -1;
    }
    int head = headLength(body, at);
    int end = at + head + (head == 4 ? body.u16(at + 2) : body.at(at + 2));
    return end <= limit ? end : -1;
  }

  /** The first attribute of a type, which is the one that counts. */
  Optional<AttributePart> find(AttributeType type) {
    return attributes.stream().filter(part -> part.is(type)).findFirst();
  }

  /** The same with an attribute in front of the others. */
  UpdateParts with(AttributePart first) {
    List<AttributePart> more = new ArrayList<>(attributes);
    more.add(0, first);
    return withAttributes(more);
  }

  /** The same with another attribute in the place of the first of its type, or in front. */
  UpdateParts set(AttributePart part) {
    AttributeType type = new AttributeType(part.type());
    return find(type).isPresent()
        ? change(type, found -> part.withFlags(found.flags()))
        : with(part);
  }

  /** The same with the first attribute of a type changed, if there is one. */
  UpdateParts change(AttributeType type, UnaryOperator<AttributePart> change) {
    List<AttributePart> others = new ArrayList<>(attributes);
    find(type).ifPresent(part -> others.set(others.indexOf(part), change.apply(part)));
    return withAttributes(others);
  }

  /** The same without the attributes of a type. */
  UpdateParts without(AttributeType type) {
    return withAttributes(attributes.stream().filter(part -> !part.is(type)).toList());
  }

  UpdateParts withAttributes(List<AttributePart> others) {
    return new UpdateParts(whole, withdrawn, others, rest, nlri);
  }

  UpdateParts withWithdrawn(Octets other) {
    return new UpdateParts(whole, other, attributes, rest, nlri);
  }

  UpdateParts withNlri(Octets other) {
    return new UpdateParts(whole, withdrawn, attributes, rest, other);
  }

  UpdateParts withRest(Octets other) {
    return new UpdateParts(whole, withdrawn, attributes, other, nlri);
  }

  /** Whether the UPDATE announces routes in either place. */
  boolean announces() {
    return !nlri.isEmpty()
        || MpPart.reach(this).filter(reach -> !reach.routes().isEmpty()).isPresent();
  }

  /** How many octets the attributes take. */
  int attributesLength() {
    return attributes.stream().mapToInt(AttributePart::length).sum() + rest.length();
  }

  /** The octets, if the session allows a message of this length. */
  MalformResult write(Session session) {
    int length = Frame.HEADER + 4 + withdrawn.length() + attributesLength() + nlri.length();
    return length <= session.receiveLimit().octets()
        ? frame().write(session)
        : new Inapplicable("the message has no room for it");
  }

  /** The parts as a message; they have to fit one. */
  Frame frame() {
    return frame(attributesLength());
  }

  /** The parts as a message with any number in the field of the attributes' length. */
  Frame frame(int statedLength) {
    OctetsBuilder out =
        new OctetsBuilder(4 + withdrawn.length() + attributesLength() + nlri.length());
    out.u16(withdrawn.length()).octets(withdrawn).u16(statedLength);
    attributes.forEach(part -> part.write(out));
    return whole.withBody(out.octets(rest).octets(nlri).build());
  }
}
