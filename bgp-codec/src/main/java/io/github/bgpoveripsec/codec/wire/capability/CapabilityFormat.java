package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.Optional;

/** How the value of one capability looks on the wire. */
interface CapabilityFormat<C extends Capability> {
  /** Reads a value; nothing if its length or its structure is not legal. */
  Optional<C> read(Octets value);

  /** Writes a value, without code and length. */
  void write(C capability, OctetsBuilder out);
}
