package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.FirstAsCheck;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Defects of origins, paths and next hops (RFC 7606 sections 7.1 to 7.3). */
final class PathDefects {
  /** An ORIGIN of a value that is not defined. */
  static final AttributePart UNDEFINED_ORIGIN =
      AttributePart.parse(PathAttribute.WELL_KNOWN, AttributeType.ORIGIN, "03");

  private static final AttributePart LONG_NEXT_HOP =
      AttributePart.parse(PathAttribute.WELL_KNOWN, AttributeType.NEXT_HOP, "c000020100");
  private static final int SET = 1;
  private static final int SEQUENCE = 2;
  private static final int CONFEDERATION_SEQUENCE = 3;
  private static final Octets EMPTY_SEGMENT = Octets.parse("0200");

  private PathDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.A_1, UpdateDefect.always((u, s) -> u.set(UNDEFINED_ORIGIN)).defect()),
        entry(
            ErrorRow.A_2,
            UpdateDefect.always((u, s) -> setPath(u, path(u).concat(EMPTY_SEGMENT))).defect()),
        entry(
            ErrorRow.A_2b,
            UpdateDefect.always(PathDefects::withSet)
                .defect()
                .when(s -> s.asSets() == AsSets.REFUSED, "the session accepts sets")),
        entry(
            ErrorRow.A_2c,
            UpdateDefect.always((u, s) -> setPath(u, other(s).concat(path(u))))
                .defect()
                .when(PathDefects::checksFirst, "nobody checks the first AS number")
                .fromExternal()),
        entry(ErrorRow.A_3, UpdateDefect.always((u, s) -> u.set(LONG_NEXT_HOP)).defect()),
        entry(
            ErrorRow.A_3a,
            UpdateDefect.always(PathDefects::toOurselves)
                .where(u -> !u.nlri().isEmpty(), "no route goes to the NEXT_HOP")
                .defect()
                .when(s -> ourAddress(s).isPresent(), "no address of ours is known")));
  }

  private static Octets path(UpdateParts update) {
    return update.find(AttributeType.AS_PATH).map(AttributePart::value).orElse(Octets.EMPTY);
  }

  private static UpdateParts setPath(UpdateParts update, Octets path) {
    return update.set(AttributePart.of(PathAttribute.WELL_KNOWN, AttributeType.AS_PATH, path));
  }

  /** Adds a set behind the path, which among members of a confederation must not be first. */
  private static UpdateParts withSet(UpdateParts update, Session session) {
    Octets path = path(update);
    if (path.isEmpty() && session.peerType() == PeerType.CONFEDERATION_EXTERNAL) {
      path = Mandatory.segment(CONFEDERATION_SEQUENCE, Mandatory.EXAMPLE, session.asnWidth());
    }
    return setPath(
        update, path.concat(Mandatory.segment(SET, Mandatory.EXAMPLE, session.asnWidth())));
  }

  private static boolean checksFirst(Session session) {
    return session.firstAsCheck() != FirstAsCheck.OFF && session.peerAsn().isPresent();
  }

  /** A segment of an AS number that is not the peer's. */
  private static Octets other(Session session) {
    return Mandatory.segment(SEQUENCE, otherThan(session.peerAsn()), session.asnWidth());
  }

  /** An AS number for documentation that is not the one given. */
  static Asn otherThan(Optional<Asn> asn) {
    return asn.filter(Mandatory.EXAMPLE::equals).isPresent()
        ? Asn.of(Mandatory.EXAMPLE.value() + 1)
        : Mandatory.EXAMPLE;
  }

  private static UpdateParts toOurselves(UpdateParts update, Session session) {
    int bits = ourAddress(session).orElseThrow().bits();
    return update.set(
        AttributePart.of(
            PathAttribute.WELL_KNOWN,
            AttributeType.NEXT_HOP,
            new OctetsBuilder(4).i32(bits).build()));
  }

  /** The first address by number of ours that a host can have. */
  private static Optional<Ipv4Address> ourAddress(Session session) {
    return session.localAddresses().stream()
        .filter(address -> isHost(address.bits() >>> 24))
        .min(Comparator.naturalOrder());
  }

  private static boolean isHost(int first) {
    return first != 0 && first != 127 && first < 224;
  }
}
