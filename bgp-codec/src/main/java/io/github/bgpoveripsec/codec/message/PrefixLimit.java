package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The limit that a peer broke, as told in a Cease for too many prefixes (RFC 4486 section 4).
 *
 * @param family the family
 * @param bound how many prefixes were allowed, 32 bits
 */
public record PrefixLimit(Family family, long bound) implements Serializable {
  /**
   * Checks the range.
   *
   * @param family the family
   * @param bound how many prefixes
   * @throws IllegalArgumentException if it does not fit four octets
   */
  public PrefixLimit {
    FieldWidth.check("bound", bound, 32);
  }
}
