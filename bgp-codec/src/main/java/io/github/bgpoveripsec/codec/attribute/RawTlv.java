package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;

/**
 * A type and a value that nobody here reads any further: unknown, or not of the form its RFC asks
 * for.
 *
 * @param type what it is, a number of 16 bits at most
 * @param octets the value
 */
public record RawTlv(int type, Octets octets)
    implements PrefixSidTlv, Srv6ServiceTlv, Srv6SidTlv, TunnelSubTlv, SfpTlv, SfpHopTlv {
  /**
   * Checks the ranges.
   *
   * @param type what it is
   * @param octets the value
   * @throws IllegalArgumentException if the type has more than 16 bits or the value more octets
   *     than an attribute can have
   */
  public RawTlv {
    FieldWidth.check("type", type, 16);
    FieldWidth.check("length", octets.length(), 16);
  }

  /** Copies a list whose types have one octet each. */
  static List<RawTlv> narrow(List<RawTlv> tlvs) {
    tlvs.forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
    return List.copyOf(tlvs);
  }
}
