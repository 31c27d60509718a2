package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A capability with any code and any value: one nobody has a class for, or one that is malformed.
 *
 * @param code which capability
 * @param value its octets, 255 at most on the wire
 */
public record RawCapability(CapabilityCode code, Octets value) implements Capability {}
