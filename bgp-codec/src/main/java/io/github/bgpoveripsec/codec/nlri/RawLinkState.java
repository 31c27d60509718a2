package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * Something about a network that nobody here reads any further: of an unknown type, which is kept
 * and passed on (RFC 9552 section 5.1), or malformed.
 *
 * @param octets what follows type, length and distinguisher
 */
public record RawLinkState(Octets octets) implements LinkStateBody {
  @Override
  public String toString() {
    return octets.toString();
  }
}
