package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * The code of a capability, a code point with room for numbers nobody has assigned (RFC 5492
 * section 4).
 *
 * @param code the number, 0 to 255
 */
public record CapabilityCode(int code) implements Serializable {
  /** Multiprotocol Extensions (RFC 4760). */
  public static final CapabilityCode MULTIPROTOCOL = new CapabilityCode(1);

  /** Route Refresh (RFC 2918). */
  public static final CapabilityCode ROUTE_REFRESH = new CapabilityCode(2);

  /** Outbound Route Filtering (RFC 5291). */
  public static final CapabilityCode OUTBOUND_ROUTE_FILTERING = new CapabilityCode(3);

  /** Extended Next Hop Encoding (RFC 8950). */
  public static final CapabilityCode EXTENDED_NEXT_HOP = new CapabilityCode(5);

  /** BGP Extended Message (RFC 8654). */
  public static final CapabilityCode EXTENDED_MESSAGE = new CapabilityCode(6);

  /** BGPsec (RFC 8205). */
  public static final CapabilityCode BGPSEC = new CapabilityCode(7);

  /** Multiple Labels (RFC 8277). */
  public static final CapabilityCode MULTIPLE_LABELS = new CapabilityCode(8);

  /** BGP Role (RFC 9234). */
  public static final CapabilityCode ROLE = new CapabilityCode(9);

  /** Graceful Restart (RFC 4724). */
  public static final CapabilityCode GRACEFUL_RESTART = new CapabilityCode(64);

  /** 4-octet AS number (RFC 6793). */
  public static final CapabilityCode FOUR_OCTET_AS = new CapabilityCode(65);

  /** ADD-PATH (RFC 7911). */
  public static final CapabilityCode ADD_PATH = new CapabilityCode(69);

  /** Enhanced Route Refresh (RFC 7313). */
  public static final CapabilityCode ENHANCED_ROUTE_REFRESH = new CapabilityCode(70);

  /** Long-Lived Graceful Restart (RFC 9494). */
  public static final CapabilityCode LONG_LIVED_GRACEFUL_RESTART = new CapabilityCode(71);

  /** FQDN (draft-walton-bgp-hostname-capability). */
  public static final CapabilityCode FQDN = new CapabilityCode(73);

  /** Software Version (draft-abraitis-bgp-version-capability). */
  public static final CapabilityCode SOFTWARE_VERSION = new CapabilityCode(75);

  /** PATHS-LIMIT (draft-abraitis-idr-addpath-paths-limit). */
  public static final CapabilityCode PATHS_LIMIT = new CapabilityCode(76);

  /** Link-Local Next Hop (draft-ietf-idr-linklocal-capability). */
  public static final CapabilityCode LINK_LOCAL_NEXT_HOP = new CapabilityCode(77);

  /** Prestandard Route Refresh (RFC 8810). */
  public static final CapabilityCode PRE_STANDARD_ROUTE_REFRESH = new CapabilityCode(128);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public CapabilityCode {
    FieldWidth.check("capability code", code, 8);
  }

  /**
   * The name in the IANA registry.
   *
   * @return the name, or {@code capability n} for a number without one here
   */
  public String name() {
    return switch (code) {
      case 1 -> "Multiprotocol Extensions";
      case 2 -> "Route Refresh";
      case 3 -> "Outbound Route Filtering";
      case 5 -> "Extended Next Hop Encoding";
      case 6 -> "BGP Extended Message";
      case 7 -> "BGPsec";
      case 8 -> "Multiple Labels";
      case 9 -> "BGP Role";
      case 64 -> "Graceful Restart";
      case 65 -> "4-octet AS number";
      case 69 -> "ADD-PATH";
      case 70 -> "Enhanced Route Refresh";
      case 71 -> "Long-Lived Graceful Restart";
      case 73 -> "FQDN";
      case 75 -> "Software Version";
      case 76 -> "PATHS-LIMIT";
      case 77 -> "Link-Local Next Hop";
      case 128 -> "Prestandard Route Refresh";
      default -> "capability " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
