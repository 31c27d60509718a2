package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.HexFormat;

/**
 * The address of an Ethernet interface.
 *
 * @param bits its 48 bits
 */
public record MacAddress(long bits) implements Serializable {
  /**
   * Checks the range.
   *
   * @param bits the 48 bits
   * @throws IllegalArgumentException if they are more
   */
  public MacAddress {
    FieldWidth.check("MAC address", bits, 48);
  }

  /**
   * Six octets with colons between.
   *
   * @return such as {@code 00:00:5e:00:53:01}
   */
  @Override
  public String toString() {
    byte[] octets = new byte[6];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) (bits >>> (40 - 8 * i));
    }
    return HexFormat.ofDelimiter(":").formatHex(octets);
  }
}
