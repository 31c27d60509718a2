package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** For each family AFI, SAFI in two octets, AFI of the next hop (RFC 8950 section 4). */
final class ExtendedNextHopFormat implements CapabilityFormat<ExtendedNextHop> {
  @Override
  public Optional<ExtendedNextHop> read(Octets value) {
    return Entries.read(
            value,
            6,
            entry ->
                new ExtendedNextHop.Entry(
                    new Afi(entry.u16(0)), entry.u16(2), new Afi(entry.u16(4))))
        .map(ExtendedNextHop::new);
  }

  @Override
  public void outline(Octets value, Outline out) {
    while (!out.rest().isEmpty()) {
      out.group(
          "family",
          6,
          entry -> {
            Numbers.named16("AFI", entry, Afi::new);
            Numbers.u16("SAFI", entry);
            Numbers.named16("next hop AFI", entry, Afi::new);
          });
    }
  }

  @Override
  public void write(ExtendedNextHop capability, OctetsBuilder out) {
    for (ExtendedNextHop.Entry entry : capability.entries()) {
      out.u16(entry.afi().code()).u16(entry.safi()).u16(entry.nextHop().code());
    }
  }
}
