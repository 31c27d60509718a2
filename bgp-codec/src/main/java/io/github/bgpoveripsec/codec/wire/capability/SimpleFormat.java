package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.Optional;

/** An empty value. */
record SimpleFormat(CapabilityCode code) implements CapabilityFormat<SimpleCapability> {
  @Override
  public Optional<SimpleCapability> read(Octets value) {
    return value.isEmpty() ? Optional.of(new SimpleCapability(code)) : Optional.empty();
  }

  @Override
  public void write(SimpleCapability capability, OctetsBuilder out) {
    // Its presence says everything.
  }
}
