package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** How the value of one capability looks on the wire. */
interface CapabilityFormat<C extends Capability> {
  /** Reads a value; nothing if its length or its structure is not legal. */
  Optional<C> read(Octets value);

  /** Explains a value of any content; a format that says nothing shows it as one field. */
  default void outline(Octets value, Outline out) {
    out.field("value", value.length(), value);
  }

  /** Writes a value, without code and length. */
  void write(C capability, OctetsBuilder out);
}
