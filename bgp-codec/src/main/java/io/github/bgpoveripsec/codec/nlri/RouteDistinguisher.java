package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.io.Serializable;

/**
 * Eight octets that tell equal prefixes of different VPNs apart (RFC 4364 section 4.2).
 *
 * @param bits the octets as a number
 */
public record RouteDistinguisher(long bits) implements Serializable {
  /**
   * A number given out by an AS: of type 0 if the AS number fits two octets, else of type 2.
   *
   * @param asn the AS
   * @param number 0 to 4,294,967,295, or to 65,535 for a wide AS number
   * @return the distinguisher
   * @throws IllegalArgumentException if the number is out of range
   */
  public static RouteDistinguisher of(Asn asn, long number) {
    boolean narrow = asn.fitsTwoOctets();
    FieldWidth.check("assigned number", number, narrow ? 32 : 16);
    return new RouteDistinguisher(
        narrow ? asn.value() << 32 | number : 2L << 48 | asn.value() << 16 | number);
  }

  /**
   * A number given out by the owner of an address, type 1.
   *
   * @param address the address
   * @param number 0 to 65,535
   * @return the distinguisher
   * @throws IllegalArgumentException if the number is out of range
   */
  public static RouteDistinguisher of(Ipv4Address address, int number) {
    FieldWidth.check("assigned number", number, 16);
    return new RouteDistinguisher(1L << 48 | Integer.toUnsignedLong(address.bits()) << 16 | number);
  }

  /**
   * The type, which says how the rest reads.
   *
   * @return 0 to 65,535; 0, 1 and 2 are assigned
   */
  public int type() {
    return (int) (bits >>> 48);
  }

  /**
   * Administrator and number.
   *
   * @return such as {@code 65000:1}, {@code 192.0.2.1:1}, {@code 65536L:1} for type 2, or type and
   *     value in hexadecimal for any other
   */
  @Override
  public String toString() {
    return switch (type()) {
      case 0 -> (bits >>> 32 & 0xffff) + ":" + (bits & 0xffff_ffffL);
      case 1 -> Ipv4Address.of((int) (bits >>> 16)) + ":" + (bits & 0xffff);
      case 2 -> (bits >>> 16 & 0xffff_ffffL) + "L:" + (bits & 0xffff);
      default -> String.format("0x%04x:0x%012x", type(), bits & 0xffff_ffff_ffffL);
    };
  }
}
