package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the components of one flow specification (RFC 8955 section 4.2, RFC 8956). */
final class FlowOctets {
  private static final int END = 0x80;

  private final Octets octets;
  private final Afi afi;
  private int at;

  private FlowOctets(Octets octets, Afi afi) {
    this.octets = octets;
    this.afi = afi;
  }

  /** The components, or nothing if they are malformed. */
  static Optional<List<FlowComponent>> tryRead(Octets octets, Afi afi) {
    FlowOctets in = new FlowOctets(octets, afi);
    List<FlowComponent> components = new ArrayList<>(4);
    int before = 0;
    while (in.at < octets.length()) {
      int code = octets.at(in.at++);
      Optional<FlowType> type = FlowType.tryOf(code).filter(in::isKnown);
      Optional<? extends FlowComponent> component =
          code > before ? type.flatMap(in::component) : Optional.empty();
      if (component.isEmpty()) {
        return Optional.empty();
      }
      components.add(component.get());
      before = code;
    }
    return components.isEmpty() ? Optional.empty() : Optional.of(components);
  }

  private boolean isKnown(FlowType type) {
    return type != FlowType.FLOW_LABEL || afi.equals(Afi.IPV6);
  }

  private Optional<? extends FlowComponent> component(FlowType type) {
    if (!type.isPrefix()) {
      return matches(type);
    }
    return afi.equals(Afi.IPV4) ? prefix(type) : prefixWithOffset(type);
  }

  private Optional<FlowPrefix> prefix(FlowType type) {
    int length = left() > 0 ? octets.at(at++) : -1;
    int size = PrefixBits.size(length);
    if (length < 0 || length > 32 || size > left()) {
      return Optional.empty();
    }
    at += size;
    return Optional.of(
        FlowPrefix.of(type, PrefixBits.read(octets.slice(at - size, at), afi, length)));
  }

  private Optional<FlowPrefix> prefixWithOffset(FlowType type) {
    if (left() < 2) {
      return Optional.empty();
    }
    int length = octets.at(at);
    int offset = octets.at(at + 1);
    at += 2;
    int size = PrefixBits.size(length - offset);
    boolean legal = length <= 128 && (offset < length || (length == 0 && offset == 0));
    if (!legal || size > left()) {
      return Optional.empty();
    }
    Octets pattern = octets.slice(at, at + size);
    at += size;
    Ipv6Prefix bits = (Ipv6Prefix) PrefixBits.read(pattern, afi, length - offset);
    return Optional.of(new FlowPrefix(type, shift(bits, offset), offset));
  }

  private Optional<FlowMatches> matches(FlowType type) {
    List<FlowMatch> matches = new ArrayList<>(2);
    int operator = 0;
    while ((operator & END) == 0) {
      operator = left() > 0 ? octets.at(at++) : END;
      int width = 1 << (operator >>> 4 & 3);
      if (width > left() || width > type.widest()) {
        return Optional.empty();
      }
      matches.add(new FlowMatch(operator & (type.isBitmask() ? 0x43 : 0x47), value(width, type)));
    }
    return Optional.of(new FlowMatches(type, matches));
  }

  private long value(int width, FlowType type) {
    long value = 0;
    for (int end = at + width; at < end; at++) {
      value = value << 8 | octets.at(at);
    }
    // The upper half of the fragment's bits is reserved (RFC 8955 section 4.2.2.12).
    return type == FlowType.FRAGMENT ? value & 0xf : value;
  }

  private int left() {
    return octets.length() - at;
  }

  /** Moves the bits of a prefix so many places to the right. */
  private static Prefix shift(Ipv6Prefix prefix, int by) {
    long high = by >= 64 ? 0 : prefix.high() >>> by;
    long low =
        by >= 64
            ? prefix.high() >>> (by - 64)
            : prefix.low() >>> by | (by == 0 ? 0 : prefix.high() << (64 - by));
    return new Ipv6Prefix(high, low, prefix.length() + by);
  }

  /** The bits of a prefix behind an offset, in front. */
  private static Prefix unshift(Ipv6Prefix prefix, int by) {
    long low = by >= 64 ? 0 : prefix.low() << by;
    long high =
        by >= 64
            ? prefix.low() << (by - 64)
            : prefix.high() << by | (by == 0 ? 0 : prefix.low() >>> (64 - by));
    return new Ipv6Prefix(high, low, prefix.length() - by);
  }

  static void write(FlowComponent component, OctetsBuilder out) {
    out.u8(component.type().code());
    if (component instanceof FlowPrefix prefix) {
      out.u8(prefix.prefix().length());
      if (prefix.prefix() instanceof Ipv6Prefix v6) {
        out.u8(prefix.offset());
        PrefixBits.write(unshift(v6, prefix.offset()), out);
      } else {
        PrefixBits.write(prefix.prefix(), out);
      }
    } else if (component instanceof FlowMatches tests) {
      List<FlowMatch> matches = tests.matches();
      for (int i = 0; i < matches.size(); i++) {
        write(matches.get(i), i == matches.size() - 1 ? END : 0, component.type(), out);
      }
    }
  }

  private static void write(FlowMatch match, int end, FlowType type, OctetsBuilder out) {
    int width = Math.max(width(match.value()), type.narrowest());
    out.u8(match.operator() | end | Integer.numberOfTrailingZeros(width) << 4);
    for (int i = width - 1; i >= 0; i--) {
      out.u8((int) (match.value() >>> (8 * i)) & 0xff);
    }
  }

  /** How many octets a value needs: 1, 2, 4 or 8. */
  static int width(long value) {
    int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(value));
    return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
  }
}
