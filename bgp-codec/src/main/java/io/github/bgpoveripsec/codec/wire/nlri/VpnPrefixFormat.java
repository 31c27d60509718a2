package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.nlri.VpnPrefixes;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** Prefixes of VPNs (RFC 4364 section 4.3.4, RFC 4659), without labels for multicast. */
final class VpnPrefixFormat extends LabelledFormat {
  private static final int DISTINGUISHER = 8;

  VpnPrefixFormat(Family family) {
    super(family);
  }

  @Override
  LabelForm labels(RouteForm form) {
    return family().safi().equals(Safi.VPN_MULTICAST) ? LabelForm.ABSENT : form.labels();
  }

  @Override
  Optional<Shown> tryRead(Octets route, LabelForm form) {
    return VpnPrefixes.tryRead(route, afi(), form)
        .map(read -> new Shown(read.prefix(), read.labels()));
  }

  @Override
  void outlineBeforePrefix(Outline out) {
    outlineDistinguisher(out);
  }

  /** Explains a route distinguisher, or what is left of one. */
  static void outlineDistinguisher(Outline out) {
    boolean whole = out.rest().length() >= DISTINGUISHER;
    out.field(
        "route distinguisher",
        DISTINGUISHER,
        whole ? new RouteDistinguisher(out.rest().i64(0)) : "cut short");
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return VpnPrefixes.tryRead(octets, family(), form.withLabels(labels(form)));
  }

  @Override
  public Nlri toWithdrawal(Nlri announced) {
    return announced instanceof VpnPrefixes prefixes ? prefixes.toWithdrawal() : announced;
  }
}
