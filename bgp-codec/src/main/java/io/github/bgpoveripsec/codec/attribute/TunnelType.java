package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * How a tunnel wraps what it carries, a code point with room for numbers nobody has assigned (RFC
 * 9012 section 14.1).
 *
 * @param code the number, 0 to 65,535
 */
public record TunnelType(int code) implements Serializable {
  /** Layer 2 Tunneling Protocol, version 3, over IP. */
  public static final TunnelType L2TPV3_OVER_IP = new TunnelType(1);

  /** Generic Routing Encapsulation. */
  public static final TunnelType GRE = new TunnelType(2);

  /** IP in IP. */
  public static final TunnelType IP_IN_IP = new TunnelType(7);

  /** Virtual Extensible LAN. */
  public static final TunnelType VXLAN = new TunnelType(8);

  /** Network Virtualization using Generic Routing Encapsulation. */
  public static final TunnelType NVGRE = new TunnelType(9);

  /** MPLS within Generic Routing Encapsulation. */
  public static final TunnelType MPLS_IN_GRE = new TunnelType(11);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it has more than 16 bits
   */
  public TunnelType {
    FieldWidth.check("tunnel type", code, 16);
  }

  /**
   * The name of the way.
   *
   * @return the registered name, or {@code type n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 1 -> "L2TPv3 over IP";
      case 2 -> "GRE";
      case 7 -> "IP in IP";
      case 8 -> "VXLAN";
      case 9 -> "NVGRE";
      case 10 -> "MPLS";
      case 11 -> "MPLS-in-GRE";
      case 12 -> "VXLAN-GPE";
      case 13 -> "MPLS-in-UDP";
      case 14 -> "IPv6 Tunnel";
      case 15 -> "SR Policy";
      case 19 -> "Geneve";
      default -> "type " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
