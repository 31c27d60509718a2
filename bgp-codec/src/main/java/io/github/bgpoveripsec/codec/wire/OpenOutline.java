package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.capability.CapabilityFormats;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ipv4Address;

/** Explains an OPEN, in the plain and in the extended form (RFC 4271 4.2, RFC 9072, RFC 5492). */
final class OpenOutline {
  private OpenOutline() {}

  static void body(Outline out) {
    Numbers.u8("version", out);
    Numbers.u16("my AS", out);
    Numbers.u16("hold time", out);
    Octets identifier = out.rest();
    out.field(
        "BGP identifier",
        4,
        identifier.length() < 4 ? "cut off" : Ipv4Address.of(identifier.i32(0)));
    int length = Numbers.u8("parameters length", out);
    boolean extended =
        length != 0 && !out.rest().isEmpty() && out.rest().at(0) == OpenReader.EXTENDED;
    if (extended) {
      out.field("extended form", 1, "lengths of two octets follow");
      length = Numbers.u16("extended parameters length", out);
    }
    out.group("parameters", length, list -> parameters(list, extended));
  }

  private static void parameters(Outline out, boolean extended) {
    int head = extended ? 3 : 2;
    while (out.rest().length() >= head) {
      Octets rest = out.rest();
      int length = extended ? rest.u16(1) : rest.at(1);
      out.group("parameter", head + length, parameter -> parameter(parameter, extended));
    }
  }

  private static void parameter(Outline out, boolean extended) {
    int type = Numbers.u8("type", out);
    int length = extended ? Numbers.u16("length", out) : Numbers.u8("length", out);
    if (type == OptionalParameter.CAPABILITIES) {
      out.group("capabilities", length, OpenOutline::capabilities);
    }
  }

  private static void capabilities(Outline out) {
    while (out.rest().length() >= 2) {
      CapabilityCode code = new CapabilityCode(out.rest().at(0));
      out.group(code.name(), 2 + out.rest().at(1), capability -> capability(code, capability));
    }
  }

  private static void capability(CapabilityCode code, Outline out) {
    Numbers.u8("code", out);
    int length = Numbers.u8("length", out);
    out.group("value", length, value -> CapabilityFormats.outline(code, value.rest(), value));
  }
}
