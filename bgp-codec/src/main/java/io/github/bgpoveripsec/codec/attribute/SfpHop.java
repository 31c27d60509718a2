package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * A hop of a chain of service functions (RFC 9015 section 3.2.1.2).
 *
 * @param index the service index, 0 to 255; a larger one comes earlier
 * @param tlvs what is said about the hop, in order; a sound hop has at least one
 */
public record SfpHop(int index, List<SfpHopTlv> tlvs) implements SfpTlv {
  /** The type of this part. */
  public static final int TYPE = 2;

  /**
   * Checks the ranges and copies the list.
   *
   * @param index the service index
   * @param tlvs what is said about the hop
   * @throws IllegalArgumentException if the index or a type is no octet
   */
  public SfpHop {
    FieldWidth.check("service index", index, 8);
    tlvs = List.copyOf(tlvs);
    tlvs.forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
  }

  @Override
  public int type() {
    return TYPE;
  }
}
