package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Optional;

/** One AS number of four octets (RFC 6793 section 3). */
final class FourOctetAsFormat implements CapabilityFormat<FourOctetAs> {
  @Override
  public Optional<FourOctetAs> read(Octets value) {
    return value.length() == 4
        ? Optional.of(new FourOctetAs(Asn.of(Integer.toUnsignedLong(value.i32(0)))))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    out.field(
        "AS number", 4, value.length() < 4 ? "cut off" : Integer.toUnsignedString(value.i32(0)));
  }

  @Override
  public void write(FourOctetAs capability, OctetsBuilder out) {
    out.i32((int) capability.asn().value());
  }
}
