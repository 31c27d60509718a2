package io.github.bgpoveripsec.codec.capability;

import java.util.Set;

/**
 * A capability whose presence says everything: its value is empty.
 *
 * @param code which of the five it is
 */
public record SimpleCapability(CapabilityCode code) implements Capability {
  private static final Set<CapabilityCode> CODES =
      Set.of(
          CapabilityCode.ROUTE_REFRESH,
          CapabilityCode.EXTENDED_MESSAGE,
          CapabilityCode.ENHANCED_ROUTE_REFRESH,
          CapabilityCode.LINK_LOCAL_NEXT_HOP,
          CapabilityCode.PRE_STANDARD_ROUTE_REFRESH);

  /** The speaker can send its routes again when asked (RFC 2918). */
  public static final SimpleCapability ROUTE_REFRESH =
      new SimpleCapability(CapabilityCode.ROUTE_REFRESH);

  /** The speaker accepts messages of up to 65,535 octets (RFC 8654). */
  public static final SimpleCapability EXTENDED_MESSAGE =
      new SimpleCapability(CapabilityCode.EXTENDED_MESSAGE);

  /** The speaker marks where a refresh begins and ends (RFC 7313). */
  public static final SimpleCapability ENHANCED_ROUTE_REFRESH =
      new SimpleCapability(CapabilityCode.ENHANCED_ROUTE_REFRESH);

  /** The speaker accepts a link-local address as the only next hop (a draft). */
  public static final SimpleCapability LINK_LOCAL_NEXT_HOP =
      new SimpleCapability(CapabilityCode.LINK_LOCAL_NEXT_HOP);

  /** Route refresh under the number it had before it was assigned one (RFC 8810). */
  public static final SimpleCapability PRE_STANDARD_ROUTE_REFRESH =
      new SimpleCapability(CapabilityCode.PRE_STANDARD_ROUTE_REFRESH);

  /**
   * Checks the code.
   *
   * @param code which capability
   * @throws IllegalArgumentException if it is not one of the five above
   */
  public SimpleCapability {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("expected one of " + CODES + " but found " + code);
    }
  }
}
