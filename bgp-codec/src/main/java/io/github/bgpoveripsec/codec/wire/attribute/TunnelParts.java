package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.TunnelColor;
import io.github.bgpoveripsec.codec.attribute.TunnelEndpoint;
import io.github.bgpoveripsec.codec.attribute.TunnelKey;
import io.github.bgpoveripsec.codec.attribute.TunnelNetwork;
import io.github.bgpoveripsec.codec.attribute.TunnelNumber;
import io.github.bgpoveripsec.codec.attribute.TunnelSubTlv;
import io.github.bgpoveripsec.codec.attribute.TunnelType;
import io.github.bgpoveripsec.codec.nlri.MacAddress;
import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.Optional;

/** What is said about a tunnel: read, written and explained (RFC 9012 section 3). */
final class TunnelParts {
  /** The reserved octets and the family of an endpoint. */
  static final int ENDPOINT_HEAD = 6;

  private static final int NETWORK_LENGTH = 12;
  private static final int KEY_LENGTH = 4;
  private static final int COLOR_LENGTH = 8;

  /** Type and subtype of the extended community that a colour is (RFC 9012 section 4.3). */
  private static final int COLOR_COMMUNITY = 0x030b;

  private TunnelParts() {}

  /** Whether an endpoint of this address family and length has an address of it, or none. */
  static boolean isEndpoint(int family, int length) {
    return switch (family) {
      case 0 -> length == ENDPOINT_HEAD;
      case 1 -> length == ENDPOINT_HEAD + 4;
      case 2 -> length == ENDPOINT_HEAD + 16;
      default -> false;
    };
  }

  /** Reads a part; one whose value has not the form of its type stays raw. */
  static TunnelSubTlv read(int tunnel, int type, Octets value) {
    int length = value.length();
    if (isEndpoint(type, value)) {
      Octets address = value.slice(ENDPOINT_HEAD, length);
      return new TunnelEndpoint(value.i32(0), Addresses.tryRead(address));
    } else if (isColor(type, value)) {
      return new TunnelColor(value.u16(2), Integer.toUnsignedLong(value.i32(4)));
    } else if (isNetwork(tunnel, type, length)) {
      MacAddress mac = new MacAddress((long) value.u16(4) << 32 | (value.i32(6) & 0xffff_ffffL));
      return new TunnelNetwork(value.at(0), value.u24(1), mac, value.u16(10));
    } else if (isKey(tunnel, type, length)) {
      return new TunnelKey(Integer.toUnsignedLong(value.i32(0)));
    }
    return number(type, length)
        .<TunnelSubTlv>map(kind -> new TunnelNumber(kind, length == 1 ? value.at(0) : value.u16(0)))
        .orElseGet(() -> new RawTlv(type, value));
  }

  private static boolean isEndpoint(int type, Octets value) {
    return type == TunnelEndpoint.TYPE
        && value.length() >= ENDPOINT_HEAD
        && isEndpoint(value.u16(4), value.length());
  }

  private static boolean isColor(int type, Octets value) {
    return type == TunnelColor.TYPE
        && value.length() == COLOR_LENGTH
        && value.u16(0) == COLOR_COMMUNITY;
  }

  private static boolean isNetwork(int tunnel, int type, int length) {
    return type == TunnelNetwork.TYPE
        && length == NETWORK_LENGTH
        && (tunnel == TunnelType.VXLAN.code() || tunnel == TunnelType.NVGRE.code());
  }

  private static boolean isKey(int tunnel, int type, int length) {
    return type == TunnelKey.TYPE
        && length == KEY_LENGTH
        && (tunnel == TunnelType.GRE.code() || tunnel == TunnelType.MPLS_IN_GRE.code());
  }

  private static Optional<TunnelNumber.Kind> number(int type, int length) {
    for (TunnelNumber.Kind kind : TunnelNumber.Kind.values()) {
      if (kind.type() == type && kind.octets() == length) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Writes the value of a part. */
  static Octets value(TunnelSubTlv part) {
    OctetsBuilder out = new OctetsBuilder(COLOR_LENGTH);
    if (part instanceof TunnelEndpoint endpoint) {
      out.i32(endpoint.reserved()).u16(family(endpoint));
      endpoint.address().ifPresent(address -> Addresses.write(address, out));
    } else if (part instanceof TunnelColor color) {
      out.u16(COLOR_COMMUNITY).u16(color.flags()).i32((int) color.color());
    } else if (part instanceof TunnelNetwork network) {
      out.u8(network.flags()).u24(network.identifier());
      out.u16((int) (network.mac().bits() >>> 32)).i32((int) network.mac().bits());
      out.u16(network.reserved());
    } else if (part instanceof TunnelKey key) {
      out.i32((int) key.key());
    } else if (part instanceof TunnelNumber number && number.kind().octets() == 1) {
      out.u8(number.number());
    } else if (part instanceof TunnelNumber number) {
      out.u16(number.number());
    } else if (part instanceof RawTlv raw) {
      out.octets(raw.octets());
    }
    return out.build();
  }

  private static int family(TunnelEndpoint endpoint) {
    if (endpoint.address().isEmpty()) {
      return 0;
    }
    return endpoint.address().get() instanceof Ipv6Address ? 2 : 1;
  }

  /** What a part is about. */
  static String name(int type) {
    return switch (type) {
      case TunnelNetwork.TYPE -> "encapsulation";
      case 2 -> "protocol type";
      case TunnelColor.TYPE -> "color";
      case TunnelEndpoint.TYPE -> "tunnel egress endpoint";
      case 7 -> "DS field";
      case 8 -> "UDP destination port";
      case 9 -> "embedded label handling";
      case 10 -> "MPLS label stack";
      case 11 -> "prefix-SID";
      default -> "sub-TLV";
    };
  }

  /** Explains a value of any content. */
  static void outline(int tunnel, int type, Outline out) {
    Octets value = out.rest();
    int length = value.length();
    if (isEndpoint(type, value)) {
      Numbers.u32("reserved", out);
      Numbers.u16("address family", out);
      Addresses.tryRead(out.rest())
          .ifPresent(address -> out.field("address", out.rest().length(), address));
    } else if (isColor(type, value)) {
      out.field("community type", 2, "color");
      Numbers.u16("flags", out);
      Numbers.u32("color", out);
    } else if (isNetwork(tunnel, type, length)) {
      TunnelNetwork network = (TunnelNetwork) read(tunnel, type, value);
      Numbers.u8("flags", out);
      Numbers.u24("virtual network identifier", out);
      out.field("MAC address", 6, network.mac());
      Numbers.u16("reserved", out);
    } else if (isKey(tunnel, type, length)) {
      Numbers.u32("key", out);
    } else if (number(type, length).isPresent()) {
      out.field(name(type), length, length == 1 ? value.at(0) : value.u16(0));
    } else {
      out.field("value", length, value);
    }
  }
}
