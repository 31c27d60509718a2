package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** Version, direction and reserved bits in one octet, AFI (RFC 8205 section 2.1). */
final class BgpSecFormat implements CapabilityFormat<BgpSec> {
  @Override
  public Optional<BgpSec> read(Octets value) {
    return value.length() == 3
        ? Optional.of(new BgpSec(value.at(0), new Afi(value.u16(1))))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    BgpSec shown = new BgpSec(value.isEmpty() ? 0 : value.at(0), Afi.IPV4);
    out.field(
        "version and direction", 1, shown.version() + (shown.sends() ? ", sends" : ", receives"));
    Numbers.named16("AFI", out, Afi::new);
  }

  @Override
  public void write(BgpSec capability, OctetsBuilder out) {
    out.u8(capability.flags()).u16(capability.afi().code());
  }
}
