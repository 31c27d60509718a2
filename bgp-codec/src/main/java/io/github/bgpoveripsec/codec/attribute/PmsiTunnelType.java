package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The kind of tunnel that carries a multicast VPN, a code point with room for numbers nobody has
 * assigned (RFC 6514 section 5).
 *
 * @param code the number, 0 to 255
 */
public record PmsiTunnelType(int code) implements Serializable {
  /** No tunnel is named. */
  public static final PmsiTunnelType NONE = new PmsiTunnelType(0);

  /** A label-switched path to many by RSVP-TE. */
  public static final PmsiTunnelType RSVP_TE_P2MP = new PmsiTunnelType(1);

  /** A label-switched path to many by LDP. */
  public static final PmsiTunnelType MLDP_P2MP = new PmsiTunnelType(2);

  /** A tree of PIM for one source. */
  public static final PmsiTunnelType PIM_SSM = new PmsiTunnelType(3);

  /** A tree of PIM for any source. */
  public static final PmsiTunnelType PIM_SM = new PmsiTunnelType(4);

  /** A tree of PIM in both directions. */
  public static final PmsiTunnelType BIDIR_PIM = new PmsiTunnelType(5);

  /** Copies made where traffic enters. */
  public static final PmsiTunnelType INGRESS_REPLICATION = new PmsiTunnelType(6);

  /** A label-switched path from many to many by LDP. */
  public static final PmsiTunnelType MLDP_MP2MP = new PmsiTunnelType(7);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public PmsiTunnelType {
    FieldWidth.check("tunnel type", code, 8);
  }

  /**
   * The name of the kind.
   *
   * @return the name of the RFC, or {@code type n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 0 -> "no tunnel";
      case 1 -> "RSVP-TE P2MP LSP";
      case 2 -> "mLDP P2MP LSP";
      case 3 -> "PIM-SSM tree";
      case 4 -> "PIM-SM tree";
      case 5 -> "BIDIR-PIM tree";
      case 6 -> "ingress replication";
      case 7 -> "mLDP MP2MP LSP";
      default -> "type " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
