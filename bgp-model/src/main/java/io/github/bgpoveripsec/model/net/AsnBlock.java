package io.github.bgpoveripsec.model.net;

import java.io.Serializable;

/**
 * One row of a registry of AS numbers.
 *
 * @param range the numbers
 * @param use what they are set aside for
 * @param reference the document that says so, such as {@code RFC 6996}
 */
public record AsnBlock(AsnRange range, AsnUse use, String reference) implements Serializable {

  /**
   * The smallest number of the block.
   *
   * @return the first number of the range
   */
  public Asn first() {
    return range.first();
  }

  /**
   * The largest number of the block.
   *
   * @return the last number of the range
   */
  public Asn last() {
    return range.last();
  }
}
