package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.nio.charset.StandardCharsets;

/**
 * What software the speaker runs, for people (draft-abraitis-bgp-version-capability).
 *
 * @param version the octets of the text
 */
public record SoftwareVersion(Octets version) implements Capability {
  /**
   * Checks the length.
   *
   * @param version the text
   * @throws IllegalArgumentException if it is longer than 255 octets
   */
  public SoftwareVersion {
    FieldWidth.check("version length", version.length(), 8);
  }

  /**
   * The capability for a text in UTF-8.
   *
   * @param version the text
   * @return the capability
   */
  public static SoftwareVersion of(String version) {
    return new SoftwareVersion(Octets.of(version.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.SOFTWARE_VERSION;
  }
}
