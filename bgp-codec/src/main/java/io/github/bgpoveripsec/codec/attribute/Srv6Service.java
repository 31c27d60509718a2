package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * A service that is reached through segments of IPv6 (RFC 9252 section 2).
 *
 * @param type {@link #LAYER_3} or {@link #LAYER_2}
 * @param reserved an octet that is sent as 0 and ignored when received
 * @param tlvs what it says, in order
 */
public record Srv6Service(int type, int reserved, List<Srv6ServiceTlv> tlvs)
    implements PrefixSidTlv {
  /** A service that routes. */
  public static final int LAYER_3 = 5;

  /** A service that bridges. */
  public static final int LAYER_2 = 6;

  /**
   * Checks type and range and copies the list.
   *
   * @param type which of the two
   * @param reserved the reserved octet
   * @param tlvs what it says
   * @throws IllegalArgumentException if the type is another or a number does not fit its field
   */
  public Srv6Service {
    if (type != LAYER_3 && type != LAYER_2) {
      throw new IllegalArgumentException("expected type 5 or 6 but found " + type);
    }
    FieldWidth.check("reserved octet", reserved, 8);
    tlvs = List.copyOf(tlvs);
    tlvs.forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
  }
}
