package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** For each family AFI, SAFI, send/receive (RFC 7911 section 4). */
final class AddPathFormat implements CapabilityFormat<AddPath> {
  @Override
  public Optional<AddPath> read(Octets value) {
    return Entries.read(
            value,
            4,
            entry -> new AddPath.Entry(Entries.family(entry), new SendReceive(entry.at(3))))
        .map(AddPath::new);
  }

  @Override
  public void outline(Octets value, Outline out) {
    Entries.outline(4, out, entry -> Numbers.named8("send/receive", entry, SendReceive::new));
  }

  @Override
  public void write(AddPath capability, OctetsBuilder out) {
    for (AddPath.Entry entry : capability.entries()) {
      Entries.family(entry.family(), out).u8(entry.mode().code());
    }
  }
}
