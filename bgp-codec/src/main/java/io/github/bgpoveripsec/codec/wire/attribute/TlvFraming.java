package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** How types, lengths and values stand one behind the other; walking over them makes no objects. */
enum TlvFraming {
  /** One octet of type and one of length (RFC 9026 section 3.1.6). */
  NARROW(1, 1),

  /** One octet of type and two of length (RFC 8669 section 3, RFC 9015 section 3.2.1). */
  MIXED(1, 2),

  /** As mixed, but the length counts type and length as well (RFC 7311 section 3). */
  INCLUSIVE(1, 2),

  /** Two octets of type and two of length (RFC 9012 section 2). */
  WIDE(2, 2),

  /**
   * One octet of type, and one of length for types below 128, two for the others (RFC 9012 section
   * 2).
   */
  BY_TYPE(1, 1);

  private static final int LONG_TYPES = 128;

  private final int typeOctets;
  private final int lengthOctets;

  TlvFraming(int typeOctets, int lengthOctets) {
    this.typeOctets = typeOctets;
    this.lengthOctets = lengthOctets;
  }

  /** Reads the value of one TLV. */
  interface Reader<T> {
    /** A value of any content. */
    T read(int type, Octets value);
  }

  /** Explains the value of one TLV. */
  interface Explainer {
    /** What has not been explained is the value, of any content. */
    void explain(int type, Outline value);
  }

  /** Whether TLVs fill a range exactly. */
  boolean fills(Octets octets, int from, int to) {
    int at = from;
    while (at >= 0 && at < to) {
      at = end(octets, at, to);
    }
    return at == to;
  }

  /** Whether TLVs fill octets exactly. */
  boolean fills(Octets octets) {
    return fills(octets, 0, octets.length());
  }

  /** Reads TLVs that fill octets. */
  <T> List<T> read(Octets octets, Reader<? extends T> reader) {
    List<T> all = new ArrayList<>();
    int at = 0;
    while (at < octets.length()) {
      int end = end(octets, at, octets.length());
      all.add(reader.read(type(octets, at), octets.slice(at + head(octets, at), end)));
      at = end;
    }
    return all;
  }

  /** Writes one TLV. */
  void write(int type, Octets value, OctetsBuilder out) {
    boolean wideLength = lengthOctets == 2 || (this == BY_TYPE && type >= LONG_TYPES);
    if (typeOctets == 2) {
      out.u16(type);
    } else {
      out.u8(type);
    }
    int length = value.length() + (this == INCLUSIVE ? typeOctets + lengthOctets : 0);
    if (wideLength) {
      out.u16(length);
    } else {
      out.u8(length);
    }
    out.octets(value);
  }

  /** Explains the TLVs at the front of octets, as far as they are whole. */
  void outline(Outline out, IntFunction<String> name, Explainer explainer) {
    Octets rest = out.rest();
    int end = end(rest, 0, rest.length());
    while (end > 0) {
      int type = type(rest, 0);
      int head = head(rest, 0);
      out.group(
          name.apply(type),
          end,
          parts -> {
            parts.field("type", typeOctets, type);
            if (head - typeOctets == 2) {
              Numbers.u16("length", parts);
            } else {
              Numbers.u8("length", parts);
            }
            explainer.explain(type, parts);
          });
      rest = out.rest();
      end = end(rest, 0, rest.length());
    }
  }

  /** The place after the TLV at a place, or -1 if it does not end in its range. */
  private int end(Octets octets, int at, int to) {
    if (at >= to || to - at < head(octets, at)) {
      return -1;
    }
    int head = head(octets, at);
    int length = head - typeOctets == 2 ? octets.u16(at + typeOctets) : octets.at(at + typeOctets);
    int size = this == INCLUSIVE ? length : head + length;
    return size < head || size > to - at ? -1 : at + size;
  }

  private int head(Octets octets, int at) {
    int head = typeOctets + lengthOctets;
    return this == BY_TYPE && octets.at(at) >= LONG_TYPES ? head + 1 : head;
  }

  private int type(Octets octets, int at) {
    return typeOctets == 2 ? octets.u16(at) : octets.at(at);
  }
}
