package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** For each family AFI, SAFI, flags, stale time in three octets (RFC 9494 section 3.1). */
final class LongLivedGracefulRestartFormat implements CapabilityFormat<LongLivedGracefulRestart> {
  @Override
  public Optional<LongLivedGracefulRestart> read(Octets value) {
    return Entries.read(
            value,
            7,
            entry ->
                new LongLivedGracefulRestart.Entry(
                    Entries.family(entry), entry.at(3), entry.at(4) << 16 | entry.u16(5)))
        .map(LongLivedGracefulRestart::new);
  }

  @Override
  public void outline(Octets value, Outline out) {
    Entries.outline(
        7,
        out,
        entry -> {
          Numbers.u8("flags", entry);
          Numbers.u24("stale time", entry);
        });
  }

  @Override
  public void write(LongLivedGracefulRestart capability, OctetsBuilder out) {
    for (LongLivedGracefulRestart.Entry entry : capability.entries()) {
      Entries.family(entry.family(), out)
          .u8(entry.flags())
          .u8(entry.staleTime() >>> 16)
          .u16(entry.staleTime() & 0xffff);
    }
  }
}
