package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.Optional;

/**
 * The kind of tunnel that carries a multicast VPN, a code point with room for numbers nobody has
 * assigned (RFC 6514 section 5, the registry of RFC 7385).
 *
 * <p>Numbers from 128 to 250 are composite: the lowest seven bits name the tunnel to send into, and
 * a label in front of its identifier is for what comes back by copies (RFC 8317 section 6.2).
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

  /** A path through an area to be joined with those of others (RFC 7524 section 14.1). */
  public static final PmsiTunnelType TRANSPORT = new PmsiTunnelType(8);

  /** Copies made by a node that does so for others (RFC 9574). */
  public static final PmsiTunnelType ASSISTED_REPLICATION = new PmsiTunnelType(10);

  /** Packets that carry the set of their receivers (RFC 8556 section 2). */
  public static final PmsiTunnelType BIER = new PmsiTunnelType(11);

  private static final int UNASSIGNED = 9;
  private static final int LAST_ASSIGNED = 13;
  private static final int COMPOSITE = 0x80;
  private static final int LAST_COMPOSITE = 0xfa;

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
   * The tunnel to send into, if this kind is composite (RFC 8317 section 6.2).
   *
   * @return the kind that the lowest seven bits name, or nothing if this kind is plain
   */
  public Optional<PmsiTunnelType> component() {
    return code >= COMPOSITE && code <= LAST_COMPOSITE
        ? Optional.of(new PmsiTunnelType(code - COMPOSITE))
        : Optional.empty();
  }

  /**
   * Whether somebody has said what the number means, if only among themselves: a tunnel of any
   * other kind makes its attribute malformed (RFC 6514 section 5).
   *
   * @return true for the kinds that the registry of RFC 7385 assigns, those for experiments, and
   *     composite kinds of a component that is neither {@link #NONE} nor {@link
   *     #INGRESS_REPLICATION}
   */
  public boolean isDefined() {
    return component()
        .map(
            tunnel ->
                tunnel.isDefined() && !tunnel.equals(NONE) && !tunnel.equals(INGRESS_REPLICATION))
        .orElse(
            code <= LAST_ASSIGNED
                ? code != UNASSIGNED
                : (code >= 0x7b && code <= 0x7e) || code > LAST_COMPOSITE);
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
      case 8 -> "transport tunnel";
      case 10 -> "assisted replication";
      case 11 -> "BIER";
      case 12 -> "SR-MPLS P2MP tree";
      case 13 -> "SRv6 P2MP tree";
      default -> component().map(tunnel -> "composite " + tunnel.name()).orElse("type " + code);
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
