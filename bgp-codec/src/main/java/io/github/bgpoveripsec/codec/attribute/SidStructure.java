package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * How the bits of a segment identifier are divided (RFC 9252 section 3.2.1).
 *
 * @param octets six octets, each a number of bits
 */
public record SidStructure(Octets octets) implements Srv6SidTlv {
  /** The type of this part. */
  public static final int TYPE = 1;

  /** How many octets there are. */
  public static final int LENGTH = 6;

  /**
   * Checks the length.
   *
   * @param octets six octets
   * @throws IllegalArgumentException if there are not six
   */
  public SidStructure {
    if (octets.length() != LENGTH) {
      throw new IllegalArgumentException("expected six octets but found " + octets);
    }
  }

  /**
   * How long the block of all locators is.
   *
   * @return bits, 0 to 255
   */
  public int locatorBlockLength() {
    return octets.at(0);
  }

  /**
   * How long the part is that names the node.
   *
   * @return bits, 0 to 255
   */
  public int locatorNodeLength() {
    return octets.at(1);
  }

  /**
   * How long the function is.
   *
   * @return bits, 0 to 255
   */
  public int functionLength() {
    return octets.at(2);
  }

  /**
   * How long the argument is.
   *
   * @return bits, 0 to 255
   */
  public int argumentLength() {
    return octets.at(3);
  }

  /**
   * How many bits of the identifier stand in the label field of the route instead.
   *
   * @return bits, 0 to 255
   */
  public int transpositionLength() {
    return octets.at(4);
  }

  /**
   * Where in the identifier those bits belong.
   *
   * @return bits from the first, 0 to 255
   */
  public int transpositionOffset() {
    return octets.at(5);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
