package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.Set;

/**
 * An attribute whose value was checked against its RFC and is kept as it is.
 *
 * @param type which attribute
 * @param flags the flag octet
 * @param octets the value
 */
public record OpaqueAttribute(AttributeType type, int flags, Octets octets)
    implements PathAttribute {
  /** The attributes that are kept in this way. */
  public static final Set<AttributeType> TYPES = Set.of(AttributeType.BGP_LS);

  /**
   * Checks type and range.
   *
   * @param type which attribute
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the type is not one of {@link #TYPES} or the flags are no
   *     octet
   */
  public OpaqueAttribute {
    FieldWidth.check("flags", flags, 8);
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("expected one of " + TYPES + " but found " + type);
    }
  }
}
