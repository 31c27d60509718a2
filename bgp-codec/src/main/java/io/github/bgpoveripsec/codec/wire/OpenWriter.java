package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.capability.CapabilityFormats;
import java.util.List;
import java.util.Optional;

/** Writes the body of an OPEN. */
final class OpenWriter {
  private static final int LONGEST_CAPABILITY = 255;
  private static final int LONGEST_EXTENDED = 0xffff;

  private OpenWriter() {}

  /** What keeps an OPEN from being written, if anything does. */
  static Optional<Refusal> refusal(Open open) {
    List<OptionalParameter> parameters = open.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      String path = "open.parameters[" + i + "]";
      if (parameters.get(i) instanceof Capabilities some) {
        for (int j = 0; j < some.capabilities().size(); j++) {
          int length = CapabilityFormats.write(some.capabilities().get(j)).length();
          if (length > LONGEST_CAPABILITY) {
            return Refusal.tooLong(path + ".capabilities[" + j + "]", LONGEST_CAPABILITY, length);
          }
        }
      }
      int length = value(parameters.get(i)).length();
      if (length > LONGEST_EXTENDED) {
        return Refusal.tooLong(path, LONGEST_EXTENDED, length);
      }
    }
    return Optional.empty();
  }

  static Octets body(Open open) {
    OctetsBuilder out = new OctetsBuilder(64);
    out.u8(open.version()).u16(open.myAs()).u16(open.holdTime()).i32(open.bgpIdentifier().bits());
    List<Octets> values = open.parameters().stream().map(OpenWriter::value).toList();
    if (open.extendedParameters().isPresent() || !fitsPlainForm(values)) {
      extended(open, values, out);
    } else {
      out.u8(2 * values.size() + total(values));
      for (int i = 0; i < values.size(); i++) {
        out.u8(open.parameters().get(i).type()).u8(values.get(i).length()).octets(values.get(i));
      }
    }
    return out.octets(open.trailing()).build();
  }

  private static void extended(Open open, List<Octets> values, OctetsBuilder out) {
    int stated =
        open.extendedParameters().map(form -> form.statedLength()).orElse(OpenReader.STATED_LENGTH);
    // A list too long for its length field makes the message too long as well, which is refused.
    int length = Math.min(LONGEST_EXTENDED, 3 * values.size() + total(values));
    out.u8(stated).u8(OpenReader.EXTENDED).u16(length);
    for (int i = 0; i < values.size(); i++) {
      out.u8(open.parameters().get(i).type()).u16(values.get(i).length()).octets(values.get(i));
    }
  }

  /** Whether parameters with these values fit the plain form. */
  static boolean fitsPlainForm(List<Octets> values) {
    return 2 * values.size() + total(values) <= OpenReader.PLAIN_LIMIT;
  }

  private static int total(List<Octets> values) {
    return values.stream().mapToInt(Octets::length).sum();
  }

  /** The octets of a parameter, without type and length. */
  static Octets value(OptionalParameter parameter) {
    return parameter instanceof Capabilities some
        ? capabilities(some.capabilities())
        : ((OptionalParameter.Raw) parameter).value();
  }

  /** Capabilities one after the other, each with code and length (RFC 5492 section 4). */
  static Octets capabilities(List<Capability> capabilities) {
    OctetsBuilder out = new OctetsBuilder(32);
    for (Capability capability : capabilities) {
      Octets value = CapabilityFormats.write(capability);
      out.u8(capability.code().code())
          .u8(Math.min(value.length(), LONGEST_CAPABILITY))
          .octets(value);
    }
    return out.build();
  }
}
