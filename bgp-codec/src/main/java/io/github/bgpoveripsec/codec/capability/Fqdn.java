package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * The name of the speaker, for people (draft-walton-bgp-hostname-capability).
 *
 * @param host the octets of the host name
 * @param domain the octets of the domain name
 */
public record Fqdn(Octets host, Octets domain) implements Capability {
  /**
   * Checks the lengths.
   *
   * @param host the host name
   * @param domain the domain name
   * @throws IllegalArgumentException if one is longer than 255 octets
   */
  public Fqdn {
    FieldWidth.check("host name length", host.length(), 8);
    FieldWidth.check("domain name length", domain.length(), 8);
  }

  /**
   * The capability for names in UTF-8.
   *
   * @param host the host name
   * @param domain the domain name
   * @return the capability; {@link Octets#utf8} reads either name back
   * @throws IllegalArgumentException if a name is longer than 255 octets or no text
   */
  public static Fqdn of(String host, String domain) {
    return new Fqdn(Octets.ofUtf8(host), Octets.ofUtf8(domain));
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.FQDN;
  }
}
