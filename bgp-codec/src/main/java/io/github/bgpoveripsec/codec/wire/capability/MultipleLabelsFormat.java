package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** For each family AFI, SAFI, count (RFC 8277 section 2.1). */
final class MultipleLabelsFormat implements CapabilityFormat<MultipleLabels> {
  @Override
  public Optional<MultipleLabels> read(Octets value) {
    return Entries.read(
            value, 4, entry -> new MultipleLabels.Entry(Entries.family(entry), entry.at(3)))
        .map(MultipleLabels::new);
  }

  @Override
  public void outline(Octets value, Outline out) {
    Entries.outline(4, out, entry -> Numbers.u8("count", entry));
  }

  @Override
  public void write(MultipleLabels capability, OctetsBuilder out) {
    for (MultipleLabels.Entry entry : capability.entries()) {
      Entries.family(entry.family(), out).u8(entry.count());
    }
  }
}
