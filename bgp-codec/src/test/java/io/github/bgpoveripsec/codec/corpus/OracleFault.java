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
    boolean explains(Comparison it) {
      return it.message().length() > 4096;
    }
  },
  /** tshark stopped in the middle. */
  GAVE_UP("tshark calls the message malformed and shows no more of it") {
    @Override
    boolean explains(Comparison it) {
      return it.theirs().has("_ws.malformed") && it.stopsEarly();
    }
  },
  /** tshark shows the attributes in an ATTR_SET between those of the message. */
  NESTED("tshark shows the attributes inside ATTR_SET among the others; RFC 6368 section 5") {
    @Override
    boolean explains(Comparison it) {
      return it.theirs().of("bgp.update.path_attribute.type_code").contains("128");
    }
  },
  /** tshark shows the octets of a next hop whose family it does not know. */
  PLAIN_NEXT_HOP("tshark shows the next hop of a family it does not know as octets; RFC 4760 3") {
    @Override
    boolean explains(Comparison it) {
      return it.field().startsWith("bgp.update.path_attribute.mp_reach_nlri.next_hop.ip")
          && it.theirs().has("bgp.update.path_attribute.mp_reach_nlri.next_hop")
          && it.shown().isEmpty();
    }
  },
  /** tshark shows no routes where there are no attributes. */
  ROUTES_ALONE(
      "tshark shows no NLRI where there are no attributes; RFC 4271 section 4.3 has some") {
    @Override
    boolean explains(Comparison it) {
      return it.theirs().of("bgp.update.path_attributes.length").equals(List.of("0"))
          && it.shown().isEmpty();
    }
  },
  /** tshark 4.0 reads the head of an attribute that reaches behind the last one. */
  OVERRUN("tshark shows the head of an attribute that does not fit; RFC 7606 section 4") {
    @Override
    boolean explains(Comparison it) {
      return it.theirs().has("_ws.malformed")
          && it.field().startsWith("bgp.update.path_attribute.")
          && it.goesOnByOne();
    }
  },
  /** tshark 4.0 reads extended optional parameters as plain ones. */
  EXTENDED_PARAMETERS("tshark reads extended parameters of an OPEN as plain ones; RFC 9072 2") {
    @Override
    boolean explains(Comparison it) {
      Octets message = it.message();
      return (it.field().startsWith("bgp.cap.") || it.field().startsWith("bgp.open.opt."))
          && message.length() > 30
          && message.at(18) == 1
          && message.at(28) != 0
          && message.at(29) == 255;
    }
  },
  /** tshark 4.0 shows a label or the pattern of a text of a VPN's IPv6 route. */
  LABEL_ALONE("tshark shows no more than a label of a VPN's IPv6 route; RFC 4659 section 2") {
    @Override
    boolean explains(Comparison it) {
      boolean pattern = it.shown().stream().anyMatch(text -> text.contains("%s"));
      return it.ours().has("bgp.rd")
          && !it.theirs().has("bgp.rd")
          && it.theirs().has("bgp.label_stack")
          && (pattern || it.shown().isEmpty());
    }
  },
  /** tshark 4.0 looks for path identifiers before plain and labelled prefixes alone. */
  NO_PATH_IDS("tshark knows no path identifiers before routes of VPNs; RFC 7911 section 3") {
    @Override
    boolean explains(Comparison it) {
      return it.ours().has("bgp.nlri_path_id") && it.ours().has("bgp.rd") && it.shown().isEmpty();
    }
  },
  /** tshark 4.0 shows tests of DSCP as those of bits. */
  DSCP_AS_BITS("tshark reads tests of DSCP as bits; RFC 8955 section 4.2.2.11 has numbers") {
    @Override
    boolean explains(Comparison it) {
      return it.field().startsWith("bgp.flowspec_nlri.op.")
          && it.theirs().of("bgp.flowspec_nlri.filter_type").contains("11");
    }
  },
  /** tshark shows the bits behind the prefix of a route of type 5. */
  UNMASKED("tshark shows bits behind a prefix in an Ethernet VPN; RFC 4271 section 4.3") {
    @Override
    boolean explains(Comparison it) {
      return it.field().equals("bgp.evpn.nlri.ip.addr")
          && it.theirs().of("bgp.evpn.nlri.rt").contains("5");
    }
  },
  /** bgpdump puts AS4_PATH and AS_PATH together. */
  MERGED("bgpdump shows AS_PATH and AS4_PATH put together; RFC 6793 section 4.2.3") {
    @Override
    boolean explains(Comparison it) {
      return it.field().equals("bgpdump path")
          && (it.ours().of("sound").contains("AS4_PATH")
              || it.ours().of("malformed").contains("AS4_PATH"));
    }
  },
  /** bgpdump has a value for what is not there. */
  NO_ORIGIN("bgpdump shows INCOMPLETE where ORIGIN is missing; RFC 4271 section 5.1.1") {
    @Override
    boolean explains(Comparison it) {
      return it.field().equals("bgpdump origin") && it.ours().of(it.field()).isEmpty();
    }
  },
  /** bgpdump reads an AGGREGATOR whose length is wrong for the session. */
  WRONG_AGGREGATOR("bgpdump reads an AGGREGATOR of the wrong length; RFC 7606 section 7.7") {
    @Override
    boolean explains(Comparison it) {
      return it.field().equals("bgpdump aggregator")
          && it.ours().of("malformed").contains("AGGREGATOR");
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

  /** Whether this fault explains a difference. */
  abstract boolean explains(Comparison it);

  /** The category under which an explained difference is reported, otherwise the field. */
  static String category(Comparison it) {
    return Arrays.stream(values())
        .filter(fault -> fault.explains(it))
        .findFirst()
        .map(OracleFault::name)
        .orElse(it.field());
  }

  static Optional<OracleFault> named(String name) {
    return Arrays.stream(values()).filter(fault -> fault.name().equals(name)).findFirst();
  }
}
