package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which multiprotocol attribute a bad route may stand in. */
enum RoutePlace {
  /** Announced or withdrawn. */
  ANY {
    @Override
    Optional<UpdateParts> place(BadRoute route, UpdateParts update, Session session) {
      return RoutePlace.append(MpPart.reach(update), route, update, session)
          .or(() -> RoutePlace.append(MpPart.unreach(update), route, update, session))
          .or(
              () ->
                  ifMissing(
                      AttributeType.MP_UNREACH_NLRI,
                      update,
                      () -> withdraw(route, update, session)));
    }
  },
  /** Announced only. */
  ANNOUNCED {
    @Override
    Optional<UpdateParts> place(BadRoute route, UpdateParts update, Session session) {
      return RoutePlace.append(MpPart.reach(update), route, update, session)
          .or(
              () ->
                  ifMissing(
                      AttributeType.MP_REACH_NLRI, update, () -> announce(route, update, session)))
          .map(announcing -> Mandatory.addTo(announcing, session));
    }
  };

  private static final Octets HOP_IPV4 = Octets.parse("c0000201");
  private static final Octets HOP_IPV6 = Octets.parse("20010db8000000000000000000000001");

  /** The routes to choose from in a session, the best first. */
  @FunctionalInterface
  interface Routes {
    Stream<BadRoute> in(Session session);
  }

  /** The UPDATE with the route, if there is a place for it. */
  abstract Optional<UpdateParts> place(BadRoute route, UpdateParts update, Session session);

  /** Adds the first of some routes that finds a place. */
  UpdateDefect updateDefect(Routes routes) {
    return (update, session) ->
        routes
            .in(session)
            .filter(route -> route.isAgreed(session))
            .flatMap(route -> place(route, update, session).stream())
            .findFirst()
            .map(changed -> changed.write(session))
            .orElseGet(
                () -> new Inapplicable("neither session nor UPDATE has a place for its routes"));
  }

  /** Adds the first of some routes that finds a place. */
  Defect defect(Routes routes) {
    return updateDefect(routes).defect();
  }

  private static Optional<UpdateParts> append(
      Optional<MpPart> part, BadRoute route, UpdateParts update, Session session) {
    return part.filter(found -> found.family().equals(route.family()))
        .map(
            found ->
                update.change(
                    found.type(), old -> old.withValue(found.append(route.octets(session)))));
  }

  private static Optional<UpdateParts> ifMissing(
      AttributeType type, UpdateParts update, Supplier<UpdateParts> change) {
    return update.find(type).isEmpty() ? Optional.of(change.get()) : Optional.empty();
  }

  private static UpdateParts withdraw(BadRoute route, UpdateParts update, Session session) {
    return update.with(MpPart.unreach(MpPart.head(route.family()).concat(route.octets(session))));
  }

  private static UpdateParts announce(BadRoute route, UpdateParts update, Session session) {
    Octets hop = hop(route.family());
    Octets value =
        new OctetsBuilder(64)
            .octets(MpPart.head(route.family()))
            .u8(hop.length())
            .octets(hop)
            .u8(0)
            .octets(route.octets(session))
            .build();
    return update.with(
        AttributePart.of(
            PathAttribute.OPTIONAL_NON_TRANSITIVE, AttributeType.MP_REACH_NLRI, value));
  }

  /** A next hop for documentation, of the family's own length or else of IPv4. */
  private static Octets hop(Family family) {
    return family.afi().equals(Afi.IPV6) ? HOP_IPV6 : HOP_IPV4;
  }
}
