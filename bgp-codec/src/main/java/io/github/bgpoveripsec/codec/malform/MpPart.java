package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Comparator;
import java.util.Optional;

/**
 * A multiprotocol attribute whose routes can be found (RFC 4760 sections 3 and 4).
 *
 * @param type which of the two
 * @param value its value
 * @param head how many octets of it stand before the routes
 */
record MpPart(AttributeType type, Octets value, int head) {
  private static final int FAMILY = 3;

  /** The MP_REACH_NLRI of an UPDATE, if its next hop ends inside. */
  static Optional<MpPart> reach(UpdateParts update) {
    return update
        .find(AttributeType.MP_REACH_NLRI)
        .map(AttributePart::value)
        .filter(value -> value.length() > FAMILY)
        .map(value -> new MpPart(AttributeType.MP_REACH_NLRI, value, FAMILY + 2 + value.at(FAMILY)))
        .filter(part -> part.head <= part.value.length());
  }

  /** The MP_UNREACH_NLRI of an UPDATE. */
  static Optional<MpPart> unreach(UpdateParts update) {
    return update
        .find(AttributeType.MP_UNREACH_NLRI)
        .map(AttributePart::value)
        .filter(value -> value.length() >= FAMILY)
        .map(value -> new MpPart(AttributeType.MP_UNREACH_NLRI, value, FAMILY));
  }

  /** The value of an attribute without routes. */
  static Octets head(Family family) {
    return new OctetsBuilder(FAMILY).u16(family.afi().code()).u8(family.safi().code()).build();
  }

  /** An MP_UNREACH_NLRI of any value. */
  static AttributePart unreach(Octets value) {
    return AttributePart.of(
        PathAttribute.OPTIONAL_NON_TRANSITIVE, AttributeType.MP_UNREACH_NLRI, value);
  }

  /** The first family by number that is agreed, IPv6 unicast if that is not known. */
  static Family familyOf(Session session) {
    return session.families().stream()
        .min(
            Comparator.comparingInt((Family family) -> family.afi().code())
                .thenComparingInt(family -> family.safi().code()))
        .orElse(Family.IPV6_UNICAST);
  }

  Family family() {
    return Family.of(value.u16(0), value.at(2));
  }

  Octets routes() {
    return value.slice(head, value.length());
  }

  /** The value with one more route. */
  Octets append(Octets route) {
    return value.concat(route);
  }

  /** The value with another family, whatever its routes then mean. */
  Octets withFamily(Family other) {
    return head(other).concat(value.slice(FAMILY, value.length()));
  }
}
