package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** AFI, reserved, SAFI (RFC 4760 section 8). */
final class MultiprotocolFormat implements CapabilityFormat<Multiprotocol> {
  @Override
  public Optional<Multiprotocol> read(Octets value) {
    return value.length() == 4
        ? Optional.of(new Multiprotocol(Family.of(value.u16(0), value.at(3)), value.at(2)))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.u8("reserved", out);
    Numbers.named8("SAFI", out, Safi::new);
  }

  @Override
  public void write(Multiprotocol capability, OctetsBuilder out) {
    out.u16(capability.family().afi().code())
        .u8(capability.reserved())
        .u8(capability.family().safi().code());
  }
}
