package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.vpn.Tunnel;

/**
 * The local ASN in force in a tunnel, and whether anybody wrote it.
 *
 * @param asn the ASN
 * @param origin where it comes from
 */
record LocalAsn(Asn asn, Origin origin) {

  /** Where a value comes from. */
  enum Origin {
    CONFIGURED,
    DEFAULT
  }

  static LocalAsn of(Tunnel tunnel) {
    return new LocalAsn(
        tunnel.effectiveLocalAsn(),
        tunnel.localAsn().isPresent() ? Origin.CONFIGURED : Origin.DEFAULT);
  }

  /** Such as "65001" or "45104 (the default)". */
  @Override
  public String toString() {
    return origin == Origin.DEFAULT ? asn + " (the default)" : asn.toString();
  }
}
