package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;

/**
 * A property of a tunnel that is one number (RFC 9012 sections 3.3 to 3.5).
 *
 * @param kind which property
 * @param number what it is set to, of as many octets as the property has
 */
public record TunnelNumber(Kind kind, int number) implements TunnelSubTlv {
  /**
   * Checks the range.
   *
   * @param kind which property
   * @param number what it is set to
   * @throws IllegalArgumentException if the number does not fit its field
   */
  public TunnelNumber {
    FieldWidth.check(kind.name(), number, Byte.SIZE * kind.octets());
  }

  @Override
  public int type() {
    return kind.type();
  }

  /** The properties that are one number. */
  public enum Kind {
    /** What the tunnel may carry, as an EtherType (section 3.4.1). */
    PROTOCOL_TYPE(2, 2),

    /** The DS field of the outer header (section 3.3.1). */
    DS_FIELD(7, 1),

    /** The UDP destination port of the outer header (section 3.3.2). */
    UDP_DESTINATION_PORT(8, 2),

    /** What becomes of the label of the route: 1 keeps it, 2 uses the network (section 3.5). */
    EMBEDDED_LABEL_HANDLING(9, 1);

    private final int type;
    private final int octets;

    Kind(int type, int octets) {
      this.type = type;
      this.octets = octets;
    }

    /**
     * The type of the part.
     *
     * @return its number
     */
    public int type() {
      return type;
    }

    /**
     * How long the part is.
     *
     * @return one or two octets
     */
    public int octets() {
      return octets;
    }
  }
}
