package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.SoftwareVersion;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** A text after its length in one octet (a draft). */
final class SoftwareVersionFormat implements CapabilityFormat<SoftwareVersion> {
  @Override
  public Optional<SoftwareVersion> read(Octets value) {
    return !value.isEmpty() && value.at(0) == value.length() - 1
        ? Optional.of(new SoftwareVersion(value.slice(1, value.length())))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    out.text("version", Numbers.u8("version length", out));
  }

  @Override
  public void write(SoftwareVersion capability, OctetsBuilder out) {
    out.u8(capability.version().length()).octets(capability.version());
  }
}
