package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.ExtendedParameters;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.capability.CapabilityFormats;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an OPEN: its structure here, its meaning in {@link OpenJudge} (RFC 4271 section 6.2). */
final class OpenReader {
  /** The type octet that announces the extended form (RFC 9072 section 2). */
  static final int EXTENDED = 255;

  /** The stated length that a sender of the extended form writes. */
  static final int STATED_LENGTH = 255;

  /** The longest parameter list, and the longest parameter, of the plain form. */
  static final int PLAIN_LIMIT = 255;

  private static final int LENGTH_OCTET = 28;
  private static final int PARAMETERS = 29;

  private final Octets message;
  private final Session session;
  private final Findings findings;
  private final List<OptionalParameter> parameters = new ArrayList<>();
  private Optional<ExtendedParameters> form = Optional.empty();

  private OpenReader(Octets message, Session session, Findings findings) {
    this.message = message;
    this.session = session;
    this.findings = findings;
  }

  /** Reads a message of at least 29 octets; raw if its structure has no other reading. */
  static BgpMessage read(Octets message, Session session, Findings findings) {
    return new OpenReader(message, session, findings).read();
  }

  private BgpMessage read() {
    Cursor fields = new Cursor(message, HeaderReader.LENGTH, LENGTH_OCTET);
    int version = fields.u8();
    if (version != 4) {
      // What follows an unknown version is unknown as well.
      OpenJudge.version(version, findings);
      return raw();
    }
    Open.Builder open = Open.builder();
    open.myAs(fields.u16()).holdTime(fields.u16()).bgpIdentifier(Ipv4Address.of(fields.i32()));
    Optional<Cursor> list = parameterList();
    if (list.isEmpty() || !readParameters(list.get())) {
      return raw();
    }
    Octets trailing = message.slice(list.get().end(), message.length());
    if (!trailing.isEmpty()) {
      malformed(
          ErrorRow.O_14,
          session.profile() == Profile.STRICT,
          new Place(list.get().end(), trailing.length(), "open"));
    }
    Open read =
        open.parameters(parameters)
            .extendedParameters(formIsCanonical() ? Optional.empty() : form)
            .trailing(trailing)
            .build();
    new OpenJudge(read, session, findings).judge();
    return read;
  }

  private boolean formIsCanonical() {
    return form.filter(extended -> extended.statedLength() == STATED_LENGTH).isPresent()
        && !OpenWriter.fitsPlainForm(parameters.stream().map(OpenWriter::value).toList());
  }

  /** Finds where the parameters lie, in the plain or the extended form (RFC 9072 section 2). */
  private Optional<Cursor> parameterList() {
    int stated = message.at(LENGTH_OCTET);
    Cursor rest = new Cursor(message, PARAMETERS, message.length());
    if (stated != 0 && rest.has(1) && message.at(PARAMETERS) == EXTENDED) {
      form = Optional.of(new ExtendedParameters(stated));
      rest.u8();
      if (!rest.has(2)) {
        malformed(ErrorRow.O_17, true, parameters(PARAMETERS, message.length()));
        return Optional.empty();
      }
      stated = rest.u16();
    }
    if (!rest.has(stated)) {
      malformed(ErrorRow.O_13, true, parameters(rest.at(), message.length()));
      return Optional.empty();
    }
    return Optional.of(rest.part(stated));
  }

  /** Reads all parameters; false if one overruns the list, so that its end is unknown. */
  private boolean readParameters(Cursor list) {
    int head = form.isPresent() ? 3 : 2;
    while (list.remaining() > 0) {
      int begin = list.at();
      if (!list.has(head)) {
        malformed(ErrorRow.O_12, true, parameter(begin, list.end()));
        return false;
      }
      int type = list.u8();
      int length = form.isPresent() ? list.u16() : list.u8();
      if (!list.has(length)) {
        malformed(ErrorRow.O_12, true, parameter(begin, list.end()));
        return false;
      }
      if (type == OptionalParameter.CAPABILITIES) {
        parameters.add(capabilities(list.part(length)));
      } else {
        findings.reset(
            ErrorRow.O_11,
            parameter(begin, list.at() + length),
            "expected an optional parameter of type 2 but found type " + type,
            Notification.of(ErrorCode.UNSUPPORTED_OPTIONAL_PARAMETER));
        parameters.add(new OptionalParameter.Raw(type, list.take(length)));
      }
    }
    return true;
  }

  private OptionalParameter capabilities(Cursor list) {
    int begin = list.at();
    List<Capability> found = new ArrayList<>();
    while (list.remaining() > 0) {
      int first = list.at();
      Place place = new Place(first, list.remaining(), capability(found.size()));
      if (!list.has(2) || !list.has(2 + message.at(first + 1))) {
        malformed(ErrorRow.O_12, true, place);
        return new OptionalParameter.Raw(
            OptionalParameter.CAPABILITIES, message.slice(begin, list.end()));
      }
      CapabilityCode code = new CapabilityCode(list.u8());
      Octets value = list.take(list.u8());
      found.add(capability(code, value, new Place(first, list.at() - first, place.path())));
    }
    return new Capabilities(found);
  }

  private Capability capability(CapabilityCode code, Octets value, Place place) {
    Optional<Capability> typed = CapabilityFormats.read(code, value);
    if (typed.isEmpty()) {
      if (!CapabilityFormats.knows(code)) {
        findings.note(
            ErrorRow.O_19, Handling.IGNORE, place, "capability " + code.code() + " is unknown");
      } else if (code.equals(CapabilityCode.SOFTWARE_VERSION)) {
        // An older draft had no inner length; speakers that follow it are not to be punished.
        findings.note(ErrorRow.O_26, Handling.IGNORE, place, code + " has an older form");
      } else {
        malformed(ErrorRow.O_26, session.profile() == Profile.STRICT, place);
      }
    }
    return typed.orElseGet(() -> new RawCapability(code, value));
  }

  private void malformed(ErrorRow row, boolean reset, Place place) {
    if (reset) {
      findings.reset(row, place, row.summary(), Notification.of(ErrorCode.OPEN_UNSPECIFIC));
    } else {
      findings.note(row, Handling.OK, place, row.summary());
    }
  }

  private static Place parameters(int begin, int end) {
    return new Place(begin, end - begin, "open.parameters");
  }

  private Place parameter(int begin, int end) {
    return new Place(begin, end - begin, "open.parameters[" + parameters.size() + "]");
  }

  private String capability(int index) {
    return "open.parameters[" + parameters.size() + "].capabilities[" + index + "]";
  }

  private RawMessage raw() {
    return new RawMessage(MessageType.OPEN, message.slice(HeaderReader.LENGTH, message.length()));
  }
}
