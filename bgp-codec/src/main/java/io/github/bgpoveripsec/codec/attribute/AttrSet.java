package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;

/**
 * The attributes that a route had inside the customer's own system, carried past the provider (RFC
 * 6368 section 5).
 *
 * @param flags the flag octet
 * @param origin the customer's system
 * @param attributes what the route had, in order; AS numbers among it have four octets in every
 *     session. A set inside the set stands as {@link RawAttribute}, so that none is deeper
 */
public record AttrSet(int flags, Asn origin, List<PathAttribute> attributes)
    implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param origin the customer's system
   * @param attributes what the route had
   * @throws IllegalArgumentException if the flags are no octet or an attribute is a set
   */
  public AttrSet {
    FieldWidth.check("flags", flags, 8);
    attributes = List.copyOf(attributes);
    if (attributes.stream().anyMatch(AttrSet.class::isInstance)) {
      throw new IllegalArgumentException("expected no set inside a set but found " + attributes);
    }
  }

  /**
   * The attribute as it is sent.
   *
   * @param origin the customer's system
   * @param attributes what the route had
   * @return the attribute
   * @throws IllegalArgumentException if an attribute is a set
   */
  public static AttrSet of(Asn origin, PathAttribute... attributes) {
    return new AttrSet(OPTIONAL_TRANSITIVE, origin, List.of(attributes));
  }

  @Override
  public AttributeType type() {
    return AttributeType.ATTR_SET;
  }
}
