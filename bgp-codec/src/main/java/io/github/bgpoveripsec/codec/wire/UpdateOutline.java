package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormat;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;

/** Explains an UPDATE (RFC 4271 section 4.3). */
final class UpdateOutline {
  private static final int EXTENDED_LENGTH = 0x10;
  private static final String[] BITS = {"optional", "transitive", "partial", "extended length"};

  private UpdateOutline() {}

  static void body(Outline out, WireForm form) {
    PathIds ids = form.pathIds(Family.IPV4_UNICAST);
    int withdrawn = Numbers.u16("withdrawn routes length", out);
    out.group("withdrawn routes", withdrawn, list -> prefixes(list, ids));
    int attributes = Numbers.u16("attributes length", out);
    out.group("attributes", attributes, list -> attributes(list, form));
    out.group("NLRI", out.rest().length(), list -> prefixes(list, ids));
  }

  private static void attributes(Outline out, WireForm form) {
    while (out.rest().length() >= head(out.rest())) {
      Octets rest = out.rest();
      int head = head(rest);
      int length = head == 4 ? rest.u16(2) : rest.at(2);
      out.group(
          new AttributeType(rest.at(1)).name(),
          head + length,
          attribute -> attribute(attribute, head == 4, form));
    }
  }

  /** How many octets stand before the value; more than there are where that is unknown. */
  private static int head(Octets rest) {
    return !rest.isEmpty() && (rest.at(0) & EXTENDED_LENGTH) != 0 ? 4 : 3;
  }

  private static void attribute(Outline out, boolean extended, WireForm form) {
    int type = out.rest().at(1);
    out.field("flags", 1, flags(out.rest().at(0)));
    Numbers.named8("type", out, AttributeType::new);
    int length = extended ? Numbers.u16("length", out) : Numbers.u8("length", out);
    AttributeFormat format = AttributeFormats.of(type);
    if (format != null) {
      out.group("value", length, value -> format.outline(value.rest(), form, value));
    } else {
      out.field("value", length, out.rest());
    }
  }

  private static String flags(int octet) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < BITS.length; i++) {
      if ((octet & 0x80 >>> i) != 0) {
        text.append(text.length() == 0 ? "" : ", ").append(BITS[i]);
      }
    }
    return text.length() == 0 ? "none" : text.toString();
  }

  private static void prefixes(Outline out, PathIds ids) {
    int before = ids == PathIds.PRESENT ? 4 : 0;
    while (out.rest().length() > before) {
      Octets rest = out.rest();
      int length = before + 1 + (rest.at(before) + 7) / 8;
      if (length > rest.length()) {
        return;
      }
      String reading =
          PrefixList.tryRead(rest.slice(0, length), Afi.IPV4, ids)
              .map(list -> list.toList().get(0))
              .map(route -> route.prefix() + route.pathId().map(id -> " path " + id).orElse(""))
              .orElse("longer than 32 bits");
      out.field("route", length, reading);
    }
  }
}
