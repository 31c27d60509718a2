package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An optional parameter or a capability on the wire (RFC 5492 section 4, RFC 9072 section 2).
 *
 * @param type the number in front of the length
 * @param value what follows the length
 */
record Tlv(int type, Octets value) {
  private static final int CAPABILITIES = 2;

  static Tlv of(CapabilityCode code, Octets value) {
    return new Tlv(code.code(), value);
  }

  /** A parameter with one capability. */
  static Tlv parameter(Tlv capability) {
    return new Tlv(CAPABILITIES, write(List.of(capability), 1));
  }

  boolean is(CapabilityCode code) {
    return type == code.code();
  }

  boolean holdsCapabilities() {
    return type == CAPABILITIES;
  }

  /** Takes a list apart, if its parts fill it. */
  static Optional<List<Tlv>> tryRead(Octets list, int lengthOctets) {
    List<Tlv> found = new ArrayList<>();
    int at = 0;
    while (at < list.length()) {
      int begin = at + 1 + lengthOctets;
      if (begin > list.length()) {
        return Optional.empty();
      }
      int end = begin + (lengthOctets == 1 ? list.at(at + 1) : list.u16(at + 1));
      if (end > list.length()) {
        return Optional.empty();
      }
      found.add(new Tlv(list.at(at), list.slice(begin, end)));
      at = end;
    }
    return Optional.of(List.copyOf(found));
  }

  static Octets write(List<Tlv> list, int lengthOctets) {
    OctetsBuilder out = new OctetsBuilder(64);
    for (Tlv tlv : list) {
      out.u8(tlv.type);
      if (lengthOctets == 1) {
        out.u8(tlv.value.length());
      } else {
        out.u16(tlv.value.length());
      }
      out.octets(tlv.value);
    }
    return out.build();
  }
}
