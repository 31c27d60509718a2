package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A ROUTE-REFRESH: asks for the routes of a family once more (RFC 2918, RFC 7313, RFC 5291).
 *
 * @param family the family
 * @param subtype what it says about the family
 * @param filters the outbound route filters that follow, as they are (RFC 5291 section 4); often
 *     none
 */
public record RouteRefresh(Family family, RefreshSubtype subtype, Octets filters)
    implements BgpMessage {
  /**
   * A request without filters.
   *
   * @param family the family
   * @return the message
   */
  public static RouteRefresh of(Family family) {
    return new RouteRefresh(family, RefreshSubtype.REQUEST, Octets.EMPTY);
  }

  /**
   * The mark before the routes of a refresh, for a peer that offered enhanced route refresh (RFC
   * 7313 section 4).
   *
   * @param family the family
   * @return the message
   */
  public static RouteRefresh begin(Family family) {
    return new RouteRefresh(family, RefreshSubtype.BEGIN, Octets.EMPTY);
  }

  /**
   * The mark behind the routes of a refresh (RFC 7313 section 4).
   *
   * @param family the family
   * @return the message
   */
  public static RouteRefresh end(Family family) {
    return new RouteRefresh(family, RefreshSubtype.END, Octets.EMPTY);
  }

  @Override
  public MessageType type() {
    return MessageType.ROUTE_REFRESH;
  }
}
