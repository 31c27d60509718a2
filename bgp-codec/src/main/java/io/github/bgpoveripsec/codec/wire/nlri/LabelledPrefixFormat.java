package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefixes;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** Prefixes with labels (RFC 8277). */
final class LabelledPrefixFormat extends LabelledFormat {
  LabelledPrefixFormat(Family family) {
    super(family);
  }

  @Override
  Optional<Shown> tryRead(Octets route, LabelForm form) {
    return LabelledPrefixes.tryRead(route, afi(), form)
        .map(read -> new Shown(read.prefix(), read.labels()));
  }

  @Override
  void outlineBeforePrefix(Outline out) {}

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return LabelledPrefixes.tryRead(octets, afi(), form);
  }

  @Override
  public Nlri toWithdrawal(Nlri announced) {
    return announced instanceof LabelledPrefixes prefixes ? prefixes.toWithdrawal() : announced;
  }
}
