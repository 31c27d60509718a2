package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.model.net.Asn;

/**
 * The speaker's own ASN in full; AS numbers take four octets if both sides send this (RFC 6793
 * section 3).
 *
 * @param asn the ASN of the speaker
 */
public record FourOctetAs(Asn asn) implements Capability {
  @Override
  public CapabilityCode code() {
    return CapabilityCode.FOUR_OCTET_AS;
  }
}
