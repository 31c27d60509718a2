package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rules for where an oracle is known to be wrong or silent; the first that applies counts. */
enum OracleFault {
  /** tshark 4.0 refuses messages over 4096 octets, which RFC 8654 section 4 allows. */
  LONG_MESSAGE("tshark refuses messages over 4096 octets; RFC 8654 section 4 allows them") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return message.length() > 4096;
    }
  },
  /** tshark stopped in the middle. */
  GAVE_UP("tshark calls the message malformed and shows no more of it") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return facts.has("_ws.malformed");
    }
  },
  /** tshark shows the attributes in an ATTR_SET between those of the message. */
  NESTED("tshark shows the attributes inside ATTR_SET among the others; RFC 6368 section 5") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return facts.of("bgp.update.path_attribute.type_code").contains("128");
    }
  },
  /** tshark shows the octets of a next hop whose family it does not know. */
  PLAIN_NEXT_HOP("tshark shows the next hop of a family it does not know as octets; RFC 4760 3") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return field.startsWith("bgp.update.path_attribute.mp_reach_nlri.next_hop.ip")
          && facts.has("bgp.update.path_attribute.mp_reach_nlri.next_hop")
          && facts.of(field).isEmpty();
    }
  },
  /** tshark shows no routes where there are no attributes. */
  ROUTES_ALONE(
      "tshark shows no NLRI where there are no attributes; RFC 4271 section 4.3 has some") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return facts.of("bgp.update.path_attributes.length").equals(List.of("0"))
          && facts.of(field).isEmpty();
    }
  },
  /** bgpdump puts AS4_PATH and AS_PATH together. */
  MERGED("bgpdump shows AS_PATH and AS4_PATH put together; RFC 6793 section 4.2.3") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return field.equals("bgpdump path")
          && (facts.of("sound").contains("AS4_PATH") || facts.of("malformed").contains("AS4_PATH"));
    }
  },
  /** bgpdump has a value for what is not there. */
  NO_ORIGIN("bgpdump shows INCOMPLETE where ORIGIN is missing; RFC 4271 section 5.1.1") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return field.equals("bgpdump origin") && facts.of(field).isEmpty();
    }
  },
  /** bgpdump reads an AGGREGATOR whose length is wrong for the session. */
  WRONG_AGGREGATOR("bgpdump reads an AGGREGATOR of the wrong length; RFC 7606 section 7.7") {
    @Override
    boolean explains(String field, Facts facts, Octets message) {
      return field.equals("bgpdump aggregator") && facts.of("malformed").contains("AGGREGATOR");
    }
  };

  private final String reason;

  OracleFault(String reason) {
    this.reason = reason;
  }

  /** What is wrong, in words. */
  String reason() {
    return reason;
  }

  /**
   * Whether this fault explains a difference in a field.
   *
   * @param field the field
   * @param facts what tshark says of the message; beside bgpdump, which has no fields, what we say
   * @param message the message
   */
  abstract boolean explains(String field, Facts facts, Octets message);

  /** The category under which an explained difference is reported, otherwise the field. */
  static String category(String field, Facts facts, Octets message) {
    return Arrays.stream(values())
        .filter(fault -> fault.explains(field, facts, message))
        .findFirst()
        .map(OracleFault::name)
        .orElse(field);
  }

  static Optional<OracleFault> named(String name) {
    return Arrays.stream(values()).filter(fault -> fault.name().equals(name)).findFirst();
  }
}
