package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An OPEN taken apart, so that one part can be changed and the lengths follow.
 *
 * @param whole the message it came from
 * @param fixed version, AS number, hold time and identifier
 * @param lengthOctets how many octets the length of a parameter takes: 1, or 2 in the extended form
 * @param stated the length octet of the extended form, whatever it says
 * @param parameters the optional parameters
 * @param trailing what follows them in a message that has a defect already
 */
record OpenParts(
    Frame whole,
    Octets fixed,
    int lengthOctets,
    int stated,
    List<Tlv> parameters,
    Octets trailing) {
  private static final int FIXED = 9;
  private static final int VERSION = 4;
  private static final int EXTENDED = 255;
  private static final int PLAIN_LIMIT = 255;

  OpenParts {
    parameters = List.copyOf(parameters);
  }

  /** Takes a message apart, if it is of version 4 and its lengths agree. */
  static Optional<OpenParts> tryRead(Frame message) {
    Octets body = message.body();
    if (body.length() <= FIXED || body.at(0) != VERSION) {
      return Optional.empty();
    }
    int stated = body.at(FIXED);
    int begin = FIXED + 1;
    boolean extended = stated != 0 && body.length() > begin && body.at(begin) == EXTENDED;
    if (extended && body.length() < begin + 3) {
      return Optional.empty();
    }
    int length = extended ? body.u16(begin + 1) : stated;
    int from = extended ? begin + 3 : begin;
    int lengthOctets = extended ? 2 : 1;
    return from + length > body.length()
        ? Optional.empty()
        : Tlv.tryRead(body.slice(from, from + length), lengthOctets)
            .map(
                parameters ->
                    new OpenParts(
                        message,
                        body.slice(0, FIXED),
                        lengthOctets,
                        stated,
                        parameters,
                        body.slice(from + length, body.length())));
  }

  /** All capabilities of all parameters that can be taken apart. */
  List<Tlv> capabilities() {
    return parameters.stream()
        .filter(Tlv::holdsCapabilities)
        .flatMap(parameter -> Tlv.tryRead(parameter.value(), 1).orElse(List.of()).stream())
        .toList();
  }

  Optional<Tlv> find(CapabilityCode code) {
    return capabilities().stream().filter(capability -> capability.is(code)).findFirst();
  }

  /** The same with two octets of the fixed part, or more, changed. */
  OpenParts withFixed(int index, Octets other) {
    Octets changed =
        fixed
            .slice(0, index)
            .concat(other)
            .concat(fixed.slice(index + other.length(), fixed.length()));
    return new OpenParts(whole, changed, lengthOctets, stated, parameters, trailing);
  }

  /** The same with a parameter behind the others. */
  OpenParts with(Tlv parameter) {
    List<Tlv> more = new ArrayList<>(parameters);
    more.add(parameter);
    return withParameters(more);
  }

  /** The same with a capability behind the others, in a parameter of its own. */
  OpenParts withCapability(Tlv capability) {
    return with(Tlv.parameter(capability));
  }

  /** The same without some capabilities. */
  OpenParts without(Predicate<Tlv> unwanted) {
    return changeCapabilities(
        list -> list.stream().filter(capability -> !unwanted.test(capability)).toList());
  }

  /** The same with each list of capabilities changed. */
  OpenParts changeCapabilities(UnaryOperator<List<Tlv>> change) {
    return withParameters(
        parameters.stream()
            .map(
                parameter ->
                    parameter.holdsCapabilities()
                        ? Tlv.tryRead(parameter.value(), 1)
                            .map(
                                list -> new Tlv(parameter.type(), Tlv.write(change.apply(list), 1)))
                            .orElse(parameter)
                        : parameter)
            .toList());
  }

  OpenParts withTrailing(Octets other) {
    return new OpenParts(whole, fixed, lengthOctets, stated, parameters, other);
  }

  private OpenParts withParameters(List<Tlv> others) {
    return new OpenParts(whole, fixed, lengthOctets, stated, others, trailing);
  }

  /** The octets, if the session allows a message of this length. */
  MalformResult write(Session session) {
    return write(session, Octets.EMPTY, 0);
  }

  /**
   * The octets with more behind the parameters and a length of them that is wrong by some octets.
   */
  MalformResult write(Session session, Octets more, int wrongBy) {
    Octets list = Tlv.write(parameters, lengthOctets).concat(more);
    int length = list.length() + wrongBy;
    if (length > (lengthOctets == 1 ? PLAIN_LIMIT : 0xffff)) {
      return new Inapplicable("the parameters have no room for it");
    }
    OctetsBuilder out = new OctetsBuilder(FIXED + 4 + list.length()).octets(fixed);
    if (lengthOctets == 1) {
      out.u8(length);
    } else {
      out.u8(stated).u8(EXTENDED).u16(length);
    }
    return whole.withBody(out.octets(list).octets(trailing).build()).write(session);
  }
}
