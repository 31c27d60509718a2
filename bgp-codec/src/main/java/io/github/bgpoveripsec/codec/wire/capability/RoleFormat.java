package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** One octet (RFC 9234 section 4.1). */
final class RoleFormat implements CapabilityFormat<RoleCapability> {
  @Override
  public Optional<RoleCapability> read(Octets value) {
    return value.length() == 1
        ? Optional.of(new RoleCapability(new Role(value.at(0))))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    Numbers.named8("role", out, Role::new);
  }

  @Override
  public void write(RoleCapability capability, OctetsBuilder out) {
    out.u8(capability.role().code());
  }
}
