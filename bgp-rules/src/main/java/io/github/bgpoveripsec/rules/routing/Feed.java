package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Comparator;
import java.util.Optional;

/**
 * A neighbour from which a data centre learns the system routes of a VPC.
 *
 * <p>Feeds are ordered as the data centre prefers them. All bring AS paths of length one, so what
 * decides is fixed by us: the lower ASN, then the table, then the VPC.
 *
 * @param asn the ASN of the neighbour, the whole AS path of what it advertises
 * @param from the VPN gateway or virtual border router
 * @param vpc the VPC
 * @param session the session; absent for a virtual border router
 */
record Feed(Asn asn, Node from, VpcNode vpc, Optional<Session> session)
    implements Comparable<Feed> {

  private static final Comparator<Feed> ORDER =
      Comparator.comparing(Feed::asn)
          .thenComparing(feed -> feed.from().ref())
          .thenComparing(feed -> feed.vpc().ref());

  /** A VPN gateway, by a session that carries routes. */
  static Feed over(Session session) {
    GatewayNode gateway = session.gateway();
    return new Feed(session.localAsn(), gateway, gateway.vpc(), Optional.of(session));
  }

  boolean brings(Prefix prefix) {
    return vpc.system().contains(prefix);
  }

  /** Whether the neighbour is a VPN gateway of the VPC. */
  boolean isGatewayOf(VpcNode other) {
    return session.isPresent() && vpc == other;
  }

  /** Why what came by it goes no further where the data centre keeps it to itself. */
  Refusal notReadvertised() {
    return new Refusal(RefusalReason.NOT_READVERTISED, new RefusalDetail.LearnedFrom(from.ref()));
  }

  @Override
  public int compareTo(Feed other) {
    return ORDER.compare(this, other);
  }
}
