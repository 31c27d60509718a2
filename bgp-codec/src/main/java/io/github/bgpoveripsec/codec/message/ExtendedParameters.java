package io.github.bgpoveripsec.codec.message;

import java.io.Serializable;

/**
 * The extended form of optional parameters, with lengths of two octets (RFC 9072 section 2).
 *
 * @param statedLength the octet where the plain form has its length; 255 when sent, and ignored
 *     when received as long as it is not 0
 */
public record ExtendedParameters(int statedLength) implements Serializable {
  /**
   * Checks the range.
   *
   * @param statedLength the octet
   * @throws IllegalArgumentException if it is not 1 to 255
   */
  public ExtendedParameters {
    if (statedLength < 1 || statedLength > 255) {
      throw new IllegalArgumentException(
          "expected a stated length of 1 to 255 but found " + statedLength);
    }
  }
}
