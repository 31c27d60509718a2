package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Attributes one behind the other, each with its head (RFC 4271 section 4.3). */
public final class AttributeLists {
  /** The flag that says that a length takes two octets. */
  public static final int EXTENDED_LENGTH = 0x10;

  private static final int LONGEST = 0xffff;
  private static final String[] BITS = {"optional", "transitive", "partial", "extended length"};

  private AttributeLists() {}

  /**
   * Writes attributes.
   *
   * @param attributes the attributes
   * @param form how the octets are to read
   * @return their octets
   * @throws IllegalArgumentException if the value of one is too long
   */
  public static Octets write(List<PathAttribute> attributes, WireForm form) {
    OctetsBuilder out = new OctetsBuilder(128);
    for (PathAttribute attribute : attributes) {
      write(attribute, AttributeFormats.write(attribute, form), out);
    }
    return out.build();
  }

  private static void write(PathAttribute attribute, Octets value, OctetsBuilder out) {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          attribute.type() + ": expected at most 65535 octets but found " + value.length());
    }
    boolean extended = isExtended(attribute, value.length());
    out.u8(extended ? attribute.flags() | EXTENDED_LENGTH : attribute.flags());
    out.u8(attribute.type().code());
    if (extended) {
      out.u16(value.length());
    } else {
      out.u8(value.length());
    }
    out.octets(value);
  }

  /**
   * How many octets an attribute takes with a value of so many.
   *
   * @param attribute the attribute
   * @param value how many octets its value has
   * @return the octets of head and value
   */
  public static int length(PathAttribute attribute, int value) {
    return (isExtended(attribute, value) ? 4 : 3) + value;
  }

  private static boolean isExtended(PathAttribute attribute, int value) {
    return value > 0xff || (attribute.flags() & EXTENDED_LENGTH) != 0;
  }

  /**
   * Explains attributes.
   *
   * @param out where to
   * @param form how the octets read
   * @param formats what explains the value of a type, or null if nothing does
   */
  public static void outline(
      Outline out, WireForm form, IntFunction<? extends @Nullable AttributeFormat> formats) {
    while (out.rest().length() >= head(out.rest())) {
      Octets rest = out.rest();
      int head = head(rest);
      int length = head == 4 ? rest.u16(2) : rest.at(2);
      AttributeFormat format = formats.apply(rest.at(1));
      out.group(
          new AttributeType(rest.at(1)).name(),
          head + length,
          attribute -> outline(attribute, head, format, form));
    }
  }

  /** How many octets stand before the value; more than there are where that is unknown. */
  private static int head(Octets rest) {
    return !rest.isEmpty() && (rest.at(0) & EXTENDED_LENGTH) != 0 ? 4 : 3;
  }

  private static void outline(
      Outline out, int head, @Nullable AttributeFormat format, WireForm form) {
    out.field("flags", 1, flags(out.rest().at(0)));
    Numbers.named8("type", out, AttributeType::new);
    int length = head == 4 ? Numbers.u16("length", out) : Numbers.u8("length", out);
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
}
