package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * A subsequent address family identifier, a code point with room for numbers nobody has assigned
 * (RFC 4760 section 6).
 *
 * @param code the number, 0 to 255
 */
public record Safi(int code) implements Serializable {
  /** Unicast forwarding. */
  public static final Safi UNICAST = new Safi(1);

  /** Multicast forwarding. */
  public static final Safi MULTICAST = new Safi(2);

  /** Prefixes with labels (RFC 8277). */
  public static final Safi LABELED_UNICAST = new Safi(4);

  /** Virtual private LANs (RFC 4761). */
  public static final Safi VPLS = new Safi(65);

  /** Ethernet VPN (RFC 7432). */
  public static final Safi EVPN = new Safi(70);

  /** The state of links (RFC 9552). */
  public static final Safi LINK_STATE = new Safi(71);

  /** The state of links in a VPN (RFC 9552). */
  public static final Safi LINK_STATE_VPN = new Safi(72);

  /** Layer 3 VPN, unicast (RFC 4364). */
  public static final Safi VPN_UNICAST = new Safi(128);

  /** Layer 3 VPN, multicast (RFC 6514). */
  public static final Safi VPN_MULTICAST = new Safi(129);

  /** Route target constraints (RFC 4684). */
  public static final Safi ROUTE_TARGET = new Safi(132);

  /** Flow specifications (RFC 8955). */
  public static final Safi FLOW_SPEC = new Safi(133);

  /** Flow specifications in a VPN (RFC 8955). */
  public static final Safi VPN_FLOW_SPEC = new Safi(134);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public Safi {
    FieldWidth.check("SAFI", code, 8);
  }

  /**
   * The name of the subsequent family.
   *
   * @return a lower-case word, or {@code safi-n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 1 -> "unicast";
      case 2 -> "multicast";
      case 4 -> "labeled-unicast";
      case 65 -> "vpls";
      case 70 -> "evpn";
      case 71 -> "link-state";
      case 72 -> "link-state-vpn";
      case 128 -> "vpn-unicast";
      case 129 -> "vpn-multicast";
      case 132 -> "route-target";
      case 133 -> "flow-spec";
      case 134 -> "vpn-flow-spec";
      default -> "safi-" + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
