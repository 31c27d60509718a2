package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/**
 * Flags and restart time in two octets, then for each family AFI, SAFI, flags (RFC 4724 section 3).
 */
final class GracefulRestartFormat implements CapabilityFormat<GracefulRestart> {
  @Override
  public Optional<GracefulRestart> read(Octets value) {
    if (value.length() < 2) {
      return Optional.empty();
    }
    int head = value.u16(0);
    return Entries.read(
            value.slice(2, value.length()),
            4,
            entry -> new GracefulRestart.Entry(Entries.family(entry), entry.at(3)))
        .map(entries -> new GracefulRestart(head >>> 12, head & 0xfff, entries));
  }

  @Override
  public void outline(Octets value, Outline out) {
    int head = value.length() < 2 ? 0 : value.u16(0);
    out.field("flags and restart time", 2, (head >>> 12) + ", " + (head & 0xfff) + " s");
    Entries.outline(4, out, entry -> Numbers.u8("flags", entry));
  }

  @Override
  public void write(GracefulRestart capability, OctetsBuilder out) {
    out.u16(capability.flags() << 12 | capability.restartTime());
    for (GracefulRestart.Entry entry : capability.entries()) {
      Entries.family(entry.family(), out).u8(entry.flags());
    }
  }
}
