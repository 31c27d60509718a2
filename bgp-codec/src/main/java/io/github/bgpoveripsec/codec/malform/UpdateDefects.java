package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Defects of an UPDATE as a whole and of the list of its attributes (RFC 7606). */
final class UpdateDefects {
  private static final int OPTIONAL = 0x80;
  private static final int PARTIAL = 0x20;
  private static final String NO_NLRI = "the UPDATE announces no routes in its own field";
  private static final AttributePart ATOMIC =
      AttributePart.of(PathAttribute.WELL_KNOWN, AttributeType.ATOMIC_AGGREGATE, Octets.EMPTY);
  private static final List<AttributeType> WITH_PLAIN_FLAGS =
      List.of(
          AttributeType.ORIGIN,
          AttributeType.AS_PATH,
          AttributeType.NEXT_HOP,
          AttributeType.ATOMIC_AGGREGATE);

  private UpdateDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.U_1, defect(UpdateDefects::overrun)),
        entry(ErrorRow.U_2, brokenList("80ff01")),
        entry(ErrorRow.U_3, brokenList("80ff")),
        entry(ErrorRow.U_5, flags(OPTIONAL)),
        entry(ErrorRow.U_6, flags(PARTIAL)),
        entry(ErrorRow.U_9, defect(UpdateDefect.always((u, s) -> u.with(unknownWellKnown(u))))),
        entry(ErrorRow.U_12, defect(UpdateDefect.always((u, s) -> twice(withRoutes(u, s))))),
        entry(ErrorRow.U_13, defect(UpdateDefect.always((u, s) -> twice(withOthers(u))))),
        entry(ErrorRow.U_14, defect(nothingReachable())),
        entry(ErrorRow.U_15, defect(missing(AttributeType.ORIGIN))),
        entry(
            ErrorRow.U_16,
            defect(missing(AttributeType.NEXT_HOP).where(u -> !u.nlri().isEmpty(), NO_NLRI))),
        entry(
            ErrorRow.U_17,
            defect(
                UpdateDefect.always((u, s) -> u.withAttributes(List.of()).withRest(Octets.EMPTY))
                    .where(u -> !u.nlri().isEmpty(), NO_NLRI))),
        entry(
            ErrorRow.U_18,
            defect(missing(AttributeType.LOCAL_PREF))
                .when(s -> s.peerType() == PeerType.INTERNAL, "it takes an internal peer")),
        entry(
            ErrorRow.U_27,
            defect(UpdateDefects::foreign)
                .when(s -> !s.families().isEmpty(), "it is not known which families are agreed")));
  }

  private static Defect defect(UpdateDefect defect) {
    return defect.defect();
  }

  /** The attributes claim one octet more than the message has. */
  private static MalformResult overrun(UpdateParts update, Session session) {
    int stated = update.attributesLength() + update.nlri().length() + 1;
    return stated <= 0xffff
        ? update.frame(stated).write(session)
        : new Inapplicable("the length field cannot claim more");
  }

  private static Defect brokenList(String end) {
    return defect(
        UpdateDefect.always((u, s) -> u.withRest(Octets.parse(end)))
            .where(u -> u.rest().isEmpty(), "the list of attributes is broken already"));
  }

  /** Sets a flag of an attribute whose own row does not say what that means. */
  private static Defect flags(int flag) {
    return defect(
        UpdateDefect.always(
            (update, session) -> {
              Optional<AttributeType> victim =
                  WITH_PLAIN_FLAGS.stream().filter(t -> update.find(t).isPresent()).findFirst();
              return victim
                  .map(type -> update.change(type, part -> part.withFlags(part.flags() | flag)))
                  .orElseGet(() -> update.with(ATOMIC.withFlags(ATOMIC.flags() | flag)));
            }));
  }

  private static AttributePart unknownWellKnown(UpdateParts update) {
    return new AttributePart(
        PathAttribute.WELL_KNOWN, AttributePart.unknown(update), Octets.parse("2a"));
  }

  private static UpdateParts twice(AttributeTwice victim) {
    List<AttributePart> more = new ArrayList<>(victim.update().attributes());
    more.add(more.indexOf(victim.part()) + 1, victim.part());
    return victim.update().withAttributes(more);
  }

  private record AttributeTwice(UpdateParts update, AttributePart part) {}

  private static AttributeTwice withRoutes(UpdateParts update, Session session) {
    return firstOrAdded(
        update,
        update.attributes().stream().filter(UpdateDefects::carriesRoutes),
        MpPart.unreach(MpPart.head(MpPart.familyOf(session))));
  }

  private static AttributeTwice withOthers(UpdateParts update) {
    return firstOrAdded(
        update, update.attributes().stream().filter(part -> !carriesRoutes(part)), ATOMIC);
  }

  private static AttributeTwice firstOrAdded(
      UpdateParts update, Stream<AttributePart> victims, AttributePart added) {
    return victims
        .findFirst()
        .map(part -> new AttributeTwice(update, part))
        .orElseGet(() -> new AttributeTwice(update.with(added), added));
  }

  private static boolean carriesRoutes(AttributePart part) {
    return part.is(AttributeType.MP_REACH_NLRI) || part.is(AttributeType.MP_UNREACH_NLRI);
  }

  /** An ORIGIN nobody defined, which would only withdraw if there were anything to withdraw. */
  private static UpdateDefect nothingReachable() {
    return UpdateDefect.always((u, s) -> u.set(PathDefects.UNDEFINED_ORIGIN))
        .where(u -> !u.announces(), "the UPDATE announces routes");
  }

  private static UpdateDefect missing(AttributeType type) {
    return UpdateDefect.always((u, s) -> u.without(type))
        .where(UpdateParts::announces, "the UPDATE announces no routes")
        .where(u -> u.find(type).isPresent(), type + " is missing already");
  }

  /** Withdraws routes of the first family by number that nobody agreed on. */
  private static MalformResult foreign(UpdateParts update, Session session) {
    return IntStream.rangeClosed(1, 0xffff)
        .mapToObj(afi -> Family.of(afi, Safi.UNICAST.code()))
        .filter(family -> !session.families().contains(family))
        .findFirst()
        .map(family -> update.set(MpPart.unreach(foreign(update, family))).write(session))
        .orElseGet(() -> new Inapplicable("every family is agreed"));
  }

  private static Octets foreign(UpdateParts update, Family family) {
    return MpPart.unreach(update)
        .map(part -> part.withFamily(family))
        .orElseGet(() -> MpPart.head(family));
  }
}
