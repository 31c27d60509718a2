package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.FirstAsCheck;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates UPDATEs of peers of every kind, with what their sessions know. */
final class SoundUpdates {
  private static final List<Family> ROUTED =
      List.of(
          Family.IPV6_UNICAST,
          Family.of(1, 4),
          Family.of(2, 4),
          Family.of(25, 70),
          Family.of(1, 132),
          Family.of(1, 133),
          Family.of(2, 133),
          Family.of(16388, 71));

  private SoundUpdates() {}

  static Arbitrary<Sound> any() {
    Arbitrary<Session> sessions =
        Combinators.combine(
                SoundArbitraries.sessions(),
                Arbitraries.of(PeerType.class),
                Arbitraries.of(AsnWidth.class),
                Arbitraries.of(FirstAsCheck.class),
                Arbitraries.of(ScopedAttribute.class).set(),
                Arbitraries.integers().between(0, 10),
                Arbitraries.of(ROUTED).set())
            .as(SoundUpdates::session);
    return SoundArbitraries.sound(
        Combinators.combine(sessions, UpdateArbitraries.valid(), Arbitraries.of(Known.class).set())
            .as(Told::new),
        told -> Sound.of(told.sessionOf(), told.update()));
  }

  private static Session session(
      Session session,
      PeerType peer,
      AsnWidth width,
      FirstAsCheck check,
      Set<ScopedAttribute> scoped,
      int labels,
      Set<Family> withPathIds) {
    return session
        .withPeerType(peer)
        .withAsnWidth(width)
        .withFirstAsCheck(check)
        .withScopedAttributes(scoped)
        .withAsSets(labels % 3 == 0 ? AsSets.ACCEPTED : AsSets.REFUSED)
        .withLabelsReceive(
            labels < 2 ? Map.of() : Map.of(Family.of(1, 4), labels, Family.of(2, 4), labels))
        .withAddPathReceive(withPathIds);
  }

  private enum Known {
    FAMILIES,
    OUR_ADDRESS,
    THEIR_ASN
  }

  private record Told(Session session, Update plain, Set<Known> known) {
    Session sessionOf() {
      Session knowing = session;
      Optional<Asn> first = path(plain).flatMap(AsPath::firstAs);
      if (known.contains(Known.FAMILIES)) {
        Set<Family> families = new HashSet<>(ROUTED);
        families.add(Family.IPV4_UNICAST);
        plain.attribute(MpUnreach.class).ifPresent(part -> families.add(part.family()));
        knowing = knowing.withFamilies(families);
      }
      if (known.contains(Known.OUR_ADDRESS)) {
        knowing = knowing.withLocalAddresses(Set.of(Ipv4Address.parse("192.0.2.77")));
      }
      return known.contains(Known.THEIR_ASN) && first.isPresent()
          ? knowing.withPeerAsn(first.get())
          : knowing;
    }

    Update update() {
      List<PathAttribute> attributes = new ArrayList<>();
      plain.attributes().forEach(each -> attributes.add(fit(each)));
      boolean announces = plain.attribute(AsPathAttribute.class).isPresent();
      if (announces && session.peerType() == PeerType.INTERNAL) {
        attributes.add(LocalPref.of(100));
      }
      return Update.of(
          fit(Family.IPV4_UNICAST, plain.withdrawn()),
          attributes,
          fit(Family.IPV4_UNICAST, plain.nlri()));
    }

    private PathAttribute fit(PathAttribute attribute) {
      if (attribute instanceof AsPathAttribute path) {
        return AsPathAttribute.of(fit(path.path()));
      }
      if (attribute instanceof AggregatorAttribute aggregator) {
        return AggregatorAttribute.of(
            fit(aggregator.speaker().asn()), aggregator.speaker().address());
      }
      if (attribute instanceof MpReach reach && reach.nlri() instanceof PrefixList list) {
        return MpReach.of(reach.hop(), fit(reach.family(), list));
      }
      if (attribute instanceof MpUnreach unreach && unreach.nlri() instanceof PrefixList list) {
        return MpUnreach.of(unreach.family(), fit(unreach.family(), list));
      }
      return attribute;
    }

    private AsPath fit(AsPath path) {
      List<AsPathSegment> segments = new ArrayList<>();
      if (session.peerType() == PeerType.CONFEDERATION_EXTERNAL) {
        segments.addAll(confederation());
      }
      for (AsPathSegment segment : path.segments()) {
        Asn[] asns = segment.asns().map(this::fit).toArray(Asn[]::new);
        segments.addAll(AsPath.of(asns).segments());
      }
      return AsPath.ofSegments(segments);
    }

    private static List<AsPathSegment> confederation() {
      AsPathSegmentType type = AsPathSegmentType.AS_CONFED_SEQUENCE;
      return List.of(AsPathSegment.ofBits(type, 64512));
    }

    private Asn fit(Asn asn) {
      boolean narrow = session.asnWidth() == AsnWidth.TWO && !asn.fitsTwoOctets();
      return narrow ? Asn.of(1 + asn.value() % 65000) : asn;
    }

    private PrefixList fit(Family family, PrefixList list) {
      return session.addPathReceive().contains(family)
          ? PrefixList.of(
              list.toList().stream().map(each -> PathPrefix.of(each.prefix(), 7)).toList())
          : list;
    }

    private Optional<AsPath> path(Update update) {
      return update.attribute(AsPathAttribute.class).map(each -> fit(each.path()));
    }
  }
}
