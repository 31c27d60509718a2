package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Optional;

/** What a VPN gateway holds against a single route that a data centre advertises to it. */
final class Screening {
  private static final Ipv4Prefix CGN = Ipv4Prefix.parse("100.64.0.0/10");
  private static final Optional<Refusal> IS_DEFAULT_ROUTE =
      refusal(RefusalReason.DEFAULT_ROUTE, new RefusalDetail.Forbidden(Ipv4Prefix.ANY));
  private static final Optional<Refusal> OVERLAPS_CGN =
      refusal(RefusalReason.CGN_OVERLAP, new RefusalDetail.Forbidden(CGN));

  private Screening() {}

  /** Why the gateway accepts the destination from nobody. */
  static Optional<Refusal> ofDestination(Prefix prefix) {
    if (prefix.equals(Ipv4Prefix.ANY)) {
      return IS_DEFAULT_ROUTE; // It contains 100.64.0.0/10, too, but has a clause of its own.
    }
    return CGN.overlaps(prefix) ? OVERLAPS_CGN : Optional.empty();
  }

  /** Why the gateway does not accept over this session what the data centre learned from a feed. */
  static Optional<Refusal> ofPath(Session session, Optional<Feed> feed) {
    Asn own = session.localAsn();
    if (session.sameAsnAtBothEnds() || feed.filter(from -> from.asn().equals(own)).isPresent()) {
      return refusal(RefusalReason.AS_LOOP, new RefusalDetail.OwnAsn(own));
    }
    return feed.filter(from -> from.isGatewayOf(session.gateway().vpc()))
        .flatMap(
            from ->
                refusal(
                    RefusalReason.BETWEEN_GATEWAYS,
                    new RefusalDetail.LearnedFrom(from.from().ref())));
  }

  private static Optional<Refusal> refusal(RefusalReason reason, RefusalDetail detail) {
    return Optional.of(new Refusal(reason, detail));
  }
}
