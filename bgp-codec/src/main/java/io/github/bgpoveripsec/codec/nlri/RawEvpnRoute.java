package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A route of Ethernet VPNs of a type that has no class here.
 *
 * @param type the route type, 0 to 255
 * @param octets what follows type and length, 255 octets at most
 */
public record RawEvpnRoute(int type, Octets octets) implements EvpnRoute {
  /**
   * Checks the ranges.
   *
   * @param type the route type
   * @param octets what follows type and length
   * @throws IllegalArgumentException if one does not fit its field
   */
  public RawEvpnRoute {
    FieldWidth.check("route type", type, 8);
    FieldWidth.check("length", octets.length(), 8);
  }

  @Override
  public String toString() {
    return "type " + type + " " + octets;
  }
}
