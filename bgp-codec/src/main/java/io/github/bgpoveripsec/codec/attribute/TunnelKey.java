package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * The key of a tunnel of GRE, also where it carries MPLS (RFC 9012 sections 3.2.5, 3.2.6).
 *
 * @param key the key, 0 to 4,294,967,295
 */
public record TunnelKey(long key) implements TunnelSubTlv {
  /** The type of this part. */
  public static final int TYPE = 1;

  /**
   * Checks the range.
   *
   * @param key the key
   * @throws IllegalArgumentException if it has more than 32 bits
   */
  public TunnelKey {
    FieldWidth.check("key", key, 32);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
