package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** For each family AFI, SAFI, limit in two octets (a draft). */
final class PathsLimitFormat implements CapabilityFormat<PathsLimit> {
  @Override
  public Optional<PathsLimit> read(Octets value) {
    return Entries.read(
            value, 5, entry -> new PathsLimit.Entry(Entries.family(entry), entry.u16(3)))
        .map(PathsLimit::new);
  }

  @Override
  public void outline(Octets value, Outline out) {
    Entries.outline(5, out, entry -> Numbers.u16("limit", entry));
  }

  @Override
  public void write(PathsLimit capability, OctetsBuilder out) {
    for (PathsLimit.Entry entry : capability.entries()) {
      Entries.family(entry.family(), out).u16(entry.limit());
    }
  }
}
