package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.route.AsPath;

/**
 * Which systems a route has passed (RFC 4271 section 5.1.2), also in the form that carries it in
 * full past speakers of two octets (RFC 6793 section 3).
 *
 * @param type {@link AttributeType#AS_PATH} or {@link AttributeType#AS4_PATH}
 * @param flags the flag octet
 * @param path the path
 */
public record AsPathAttribute(AttributeType type, int flags, AsPath path) implements PathAttribute {
  /**
   * Checks type and range.
   *
   * @param type which of the two
   * @param flags the flag octet
   * @param path the path
   * @throws IllegalArgumentException if the type is another or the flags are no octet
   */
  public AsPathAttribute {
    FieldWidth.check("flags", flags, 8);
    // Numbers are compared, because equals of a record is slow on JDK 17.
    if (type.code() != AttributeType.AS_PATH.code()
        && type.code() != AttributeType.AS4_PATH.code()) {
      throw new IllegalArgumentException("expected a path but found " + type);
    }
  }

  /**
   * AS_PATH as it is sent.
   *
   * @param path the path
   * @return the attribute
   */
  public static AsPathAttribute of(AsPath path) {
    return new AsPathAttribute(AttributeType.AS_PATH, WELL_KNOWN, path);
  }

  /**
   * AS4_PATH as it is sent to a speaker of two octets.
   *
   * @param path the path, without segments of confederations
   * @return the attribute
   */
  public static AsPathAttribute as4(AsPath path) {
    return new AsPathAttribute(AttributeType.AS4_PATH, OPTIONAL_TRANSITIVE, path);
  }
}
