package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Map;

/**
 * Defects of single attributes: a value that cannot be, or one that may not come from this peer.
 * Where the attribute is missing it is added.
 */
final class AttributeDefects {
  private static final int WELL_KNOWN = PathAttribute.WELL_KNOWN;
  private static final int TRANSITIVE = PathAttribute.OPTIONAL_TRANSITIVE;
  private static final int NON_TRANSITIVE = PathAttribute.OPTIONAL_NON_TRANSITIVE;
  private static final String UNKNOWN_STATE = "4300000000000003";
  private static final String ONE_OCTET = "00";
  private static final String FOUR_OCTETS = "00000064";
  private static final String FIVE_OCTETS = "0000006400";

  private AttributeDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.A_4, value(NON_TRANSITIVE, AttributeType.MULTI_EXIT_DISC, FIVE_OCTETS)),
        entry(
            ErrorRow.A_5, value(WELL_KNOWN, AttributeType.LOCAL_PREF, FOUR_OCTETS).fromExternal()),
        entry(ErrorRow.A_5a, value(WELL_KNOWN, AttributeType.LOCAL_PREF, FIVE_OCTETS).fromInside()),
        entry(ErrorRow.A_6, value(WELL_KNOWN, AttributeType.ATOMIC_AGGREGATE, ONE_OCTET)),
        entry(ErrorRow.A_8, longer(TRANSITIVE, AttributeType.COMMUNITIES, ONE_OCTET)),
        entry(
            ErrorRow.A_9,
            value(NON_TRANSITIVE, AttributeType.ORIGINATOR_ID, FOUR_OCTETS).fromExternal()),
        entry(
            ErrorRow.A_9a,
            value(NON_TRANSITIVE, AttributeType.ORIGINATOR_ID, FIVE_OCTETS).fromInside()),
        entry(
            ErrorRow.A_10,
            value(NON_TRANSITIVE, AttributeType.CLUSTER_LIST, FOUR_OCTETS).fromExternal()),
        entry(
            ErrorRow.A_10a,
            longer(NON_TRANSITIVE, AttributeType.CLUSTER_LIST, ONE_OCTET).fromInside()),
        // Less than a family, a length and a reserved octet.
        entry(ErrorRow.A_14, value(NON_TRANSITIVE, AttributeType.MP_REACH_NLRI, "00020100")),
        entry(ErrorRow.A_15, value(NON_TRANSITIVE, AttributeType.MP_UNREACH_NLRI, "0002")),
        entry(ErrorRow.A_16, longer(TRANSITIVE, AttributeType.EXTENDED_COMMUNITIES, ONE_OCTET)),
        entry(
            ErrorRow.A_16a, longer(TRANSITIVE, AttributeType.EXTENDED_COMMUNITIES, UNKNOWN_STATE)),
        // A rate in octets that is NaN.
        entry(
            ErrorRow.A_16b,
            longer(TRANSITIVE, AttributeType.EXTENDED_COMMUNITIES, "800600007fc00000")),
        // The second state is beside a greater one, whatever stands before them.
        entry(
            ErrorRow.A_16c,
            longer(
                TRANSITIVE,
                AttributeType.EXTENDED_COMMUNITIES,
                "4300000000000002" + "4300000000000000")),
        // A tunnel type that is not defined.
        entry(ErrorRow.A_22, value(TRANSITIVE, AttributeType.PMSI_TUNNEL, "0009000000")),
        // A tunnel that claims five octets and has none.
        entry(ErrorRow.A_23, longer(TRANSITIVE, AttributeType.TUNNEL_ENCAPSULATION, "00010005")),
        entry(ErrorRow.A_23a, tunnelWithoutEnd()),
        entry(ErrorRow.A_24, value(NON_TRANSITIVE, AttributeType.TRAFFIC_ENGINEERING, FIVE_OCTETS)),
        entry(
            ErrorRow.A_25, longer(TRANSITIVE, AttributeType.IPV6_EXTENDED_COMMUNITIES, ONE_OCTET)),
        // A TLV whose length does not even count its head.
        entry(
            ErrorRow.A_26,
            longer(NON_TRANSITIVE, AttributeType.AIGP, "010002")
                .when(AttributeDefects::takesAigp, "AIGP is not enabled for this peer")),
        entry(
            ErrorRow.A_26a,
            value(NON_TRANSITIVE, AttributeType.AIGP, "01000b0000000000000064")
                .when(session -> !takesAigp(session), "AIGP is enabled for this peer")),
        entry(ErrorRow.A_27, value(TRANSITIVE, AttributeType.PE_DISTINGUISHER_LABELS, ONE_OCTET)),
        entry(ErrorRow.A_29, longer(NON_TRANSITIVE, AttributeType.BGP_LS, ONE_OCTET)),
        entry(ErrorRow.A_32, longer(TRANSITIVE, AttributeType.LARGE_COMMUNITIES, ONE_OCTET)),
        entry(ErrorRow.A_33, value(NON_TRANSITIVE, AttributeType.BGPSEC_PATH, ONE_OCTET)),
        entry(ErrorRow.A_35, value(TRANSITIVE, AttributeType.ONLY_TO_CUSTOMER, FIVE_OCTETS)),
        entry(ErrorRow.A_37, longer(TRANSITIVE, AttributeType.SFP, ONE_OCTET)),
        entry(ErrorRow.A_38, value(TRANSITIVE, AttributeType.BFD_DISCRIMINATOR, FIVE_OCTETS)),
        // A label index of six octets instead of seven.
        entry(
            ErrorRow.A_40,
            longer(TRANSITIVE, AttributeType.PREFIX_SID, "010006000000000000")
                .when(AttributeDefects::takesSid, "PREFIX_SID may not come from this peer")),
        // An SRv6 service without its reserved octet.
        entry(
            ErrorRow.A_40a,
            longer(TRANSITIVE, AttributeType.PREFIX_SID, "050000")
                .when(AttributeDefects::takesSid, "PREFIX_SID may not come from this peer")),
        entry(
            ErrorRow.A_40b,
            value(TRANSITIVE, AttributeType.PREFIX_SID, "01000700000000000064")
                .when(session -> !takesSid(session), "PREFIX_SID may come from this peer")),
        entry(ErrorRow.A_128, value(TRANSITIVE, AttributeType.ATTR_SET, ONE_OCTET)));
  }

  /** Puts one value in the place of whatever is there. */
  private static Defect value(int flags, AttributeType type, String value) {
    AttributePart part = AttributePart.parse(flags, type, value);
    return UpdateDefect.always((update, session) -> update.set(part)).defect();
  }

  /** Puts more octets behind whatever is there. */
  private static Defect longer(int flags, AttributeType type, String more) {
    Octets octets = Octets.parse(more);
    return UpdateDefect.always(
            (update, session) ->
                update.set(AttributePart.of(flags, type, valueOf(update, type).concat(octets))))
        .defect();
  }

  private static Octets valueOf(UpdateParts update, AttributeType type) {
    return update.find(type).map(AttributePart::value).orElse(Octets.EMPTY);
  }

  /** Adds a tunnel without sub-TLVs behind one that is sound. */
  private static Defect tunnelWithoutEnd() {
    Octets sound = Octets.parse("0001000c 060a 00000000 0001 c0000201");
    Octets unsound = Octets.parse("00010000");
    AttributeType type = AttributeType.TUNNEL_ENCAPSULATION;
    return UpdateDefect.always(
            (update, session) -> {
              Octets found = valueOf(update, type);
              Octets tunnels = found.isEmpty() ? sound : found;
              return update.set(AttributePart.of(TRANSITIVE, type, tunnels.concat(unsound)));
            })
        .defect();
  }

  private static boolean takesAigp(Session session) {
    return takes(session, ScopedAttribute.AIGP);
  }

  private static boolean takesSid(Session session) {
    return takes(session, ScopedAttribute.PREFIX_SID);
  }

  private static boolean takes(Session session, ScopedAttribute attribute) {
    return session.peerType() != PeerType.EXTERNAL
        || session.scopedAttributes().contains(attribute);
  }
}
