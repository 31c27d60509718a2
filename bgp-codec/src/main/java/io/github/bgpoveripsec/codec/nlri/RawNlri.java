package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * Routes of a family that has no class here, or that are malformed.
 *
 * @param octets the field as it is
 */
public record RawNlri(Octets octets) implements Nlri {}
