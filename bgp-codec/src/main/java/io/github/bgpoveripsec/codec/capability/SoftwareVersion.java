package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * What software the speaker runs, for people (draft-abraitis-bgp-version-capability).
 *
 * @param version the octets of the text
 */
public record SoftwareVersion(Octets version) implements Capability {
  /** A capability holds 255 octets, the first of which is the length of the text. */
  private static final int LONGEST = 254;

  /**
   * Checks the length.
   *
   * @param version the text
   * @throws IllegalArgumentException if it is longer than 254 octets
   */
  public SoftwareVersion {
    if (version.length() > LONGEST) {
      throw new IllegalArgumentException(
          "version: expected at most 254 octets but found " + version.length());
    }
  }

  /**
   * The capability for a text in UTF-8.
   *
   * @param version the text; the draft wants no more than 64 octets
   * @return the capability; {@link Octets#utf8} reads the text back
   * @throws IllegalArgumentException if it is longer than 254 octets or no text
   */
  public static SoftwareVersion of(String version) {
    return new SoftwareVersion(Octets.ofUtf8(version));
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.SOFTWARE_VERSION;
  }
}
