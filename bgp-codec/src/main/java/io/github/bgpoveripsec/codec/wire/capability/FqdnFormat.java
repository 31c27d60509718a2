package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** Two texts, each after its length in one octet (a draft). */
final class FqdnFormat implements CapabilityFormat<Fqdn> {
  @Override
  public Optional<Fqdn> read(Octets value) {
    int domain = value.isEmpty() ? 1 : 1 + value.at(0);
    return domain < value.length() && domain + 1 + value.at(domain) == value.length()
        ? Optional.of(new Fqdn(value.slice(1, domain), value.slice(domain + 1, value.length())))
        : Optional.empty();
  }

  @Override
  public void outline(Octets value, Outline out) {
    out.text("host name", Numbers.u8("host name length", out));
    out.text("domain name", Numbers.u8("domain name length", out));
  }

  @Override
  public void write(Fqdn capability, OctetsBuilder out) {
    out.u8(capability.host().length())
        .octets(capability.host())
        .u8(capability.domain().length())
        .octets(capability.domain());
  }
}
