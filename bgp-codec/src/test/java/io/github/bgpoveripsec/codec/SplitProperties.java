package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of splitting, over UPDATEs of up to some 60,000 octets. */
class SplitProperties {
  private static final List<Family> FAMILIES = List.of(Family.IPV4_UNICAST, Family.IPV6_UNICAST);
  private static final MpReach.Hop HOP =
      MpReach.Hop.of(Family.IPV6_UNICAST, Ipv6Address.parse("2001:db8::1"));

  /** An UPDATE and a session that can say it, for messages of either length. */
  private record Case(Update update, Session session) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Integer> sizes =
        Arbitraries.oneOf(
            Arbitraries.just(0),
            Arbitraries.of(1, 700, 2000)
                .flatMap(most -> Arbitraries.integers().between(most / 3, most)));
    return Combinators.combine(
            sizes.list().ofSize(4),
            Arbitraries.integers().between(1, 600),
            Arbitraries.of(true, false),
            Arbitraries.of(MessageLimit.STANDARD, MessageLimit.STANDARD, MessageLimit.EXTENDED))
        .as(
            (counts, path, ids, limit) ->
                new Case(
                    update(counts, path, ids),
                    Session.initial()
                        .withAsnWidth(AsnWidth.FOUR)
                        .withSendLimit(limit)
                        .withReceiveLimit(limit)
                        .withAddPathSend(ids ? FAMILIES : List.of())
                        .withAddPathReceive(ids ? FAMILIES : List.of())));
  }

  private static Update update(List<Integer> counts, int path, boolean ids) {
    List<PathAttribute> attributes = new ArrayList<>();
    attributes.add(OriginAttribute.of(Origin.EGP));
    attributes.add(
        AsPathAttribute.of(
            AsPath.of(IntStream.range(0, path).mapToObj(i -> Asn.of(1 + i)).toArray(Asn[]::new))));
    attributes.add(NextHop.of(Ipv4Address.parse("192.0.2.1")));
    if (counts.get(2) > 0) {
      attributes.add(MpReach.of(HOP, prefixes(counts.get(2), ids, SplitProperties::ipv6)));
    }
    attributes.add(
        MpUnreach.of(Family.IPV6_UNICAST, prefixes(counts.get(3), ids, SplitProperties::ipv6)));
    return Update.of(
        prefixes(counts.get(0), ids, SplitProperties::ipv4),
        attributes,
        prefixes(counts.get(1), ids, SplitProperties::ipv4));
  }

  private static PrefixList prefixes(int count, boolean ids, Function<Integer, Prefix> prefix) {
    return PrefixList.of(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new PathPrefix(prefix.apply(i), ids ? Optional.of((long) i) : Optional.empty()))
            .toList());
  }

  private static Prefix ipv4(int i) {
    return new Ipv4Prefix(0x0a000000 | i << 14, 18 + i % 3 * 4);
  }

  private static Prefix ipv6(int i) {
    return new Ipv6Prefix(0x2001_0db8_0000_0000L | (long) i << 12, 0, 52 + i % 4 * 4);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void theRoutesOfThePiecesAreThoseOfTheWholeInOrder(@ForAll("cases") Case each) {
    List<Update> pieces = split(each);
    Statistics.collect(Math.min(pieces.size(), 6));
    assertThat(field(pieces, Update::withdrawn)).isEqualTo(each.update.withdrawn().toList());
    assertThat(field(pieces, Update::nlri)).isEqualTo(each.update.nlri().toList());
    assertThat(field(pieces, SplitProperties::reached)).isEqualTo(reached(each.update).toList());
    assertThat(field(pieces, SplitProperties::unreached))
        .isEqualTo(unreached(each.update).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void eachPieceIsWrittenAndReadWithoutFindings(@ForAll("cases") Case each) {
    BgpCodec codec = BgpCodec.forSession(each.session);
    List<Update> pieces = split(each);
    for (Update piece : pieces) {
      Decoded decoded = (Decoded) codec.decode(codec.encode(piece).orElseThrow());
      assertThat(decoded.message()).isEqualTo(piece);
      if (pieces.size() > 1) {
        assertThat(decoded.findings()).isEmpty();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void noPieceHasRoomForTheFirstRouteOfTheNext(@ForAll("cases") Case each) {
    BgpCodec codec = BgpCodec.forSession(each.session);
    List<Update> pieces = split(each);
    for (int i = 1; i < pieces.size(); i++) {
      Update before = pieces.get(i - 1);
      Update next = pieces.get(i);
      boolean sameKind =
          before.withdrawn().isEmpty() == next.withdrawn().isEmpty()
              && before.nlri().isEmpty() == next.nlri().isEmpty()
              && reached(before).isEmpty() == reached(next).isEmpty();
      if (sameKind) {
        assertThat(codec.encode(longer(before, next))).isInstanceOf(Refused.class);
      }
    }
  }

  private static List<Update> split(Case each) {
    return BgpCodec.forSession(each.session).split(each.update).orElseThrow();
  }

  private static Update longer(Update before, Update next) {
    return Update.of(
        longer(before.withdrawn(), next.withdrawn()),
        before.attributes().stream()
            .map(
                one -> {
                  if (one instanceof MpReach reach) {
                    return MpReach.of(reach.hop(), longer(reached(before), reached(next)));
                  }
                  return one instanceof MpUnreach unreach
                      ? MpUnreach.of(unreach.family(), longer(unreached(before), unreached(next)))
                      : one;
                })
            .toList(),
        longer(before.nlri(), next.nlri()));
  }

  private static PrefixList longer(PrefixList list, PrefixList next) {
    List<PathPrefix> all = new ArrayList<>(list.toList());
    next.toList().stream().limit(1).forEach(all::add);
    return PrefixList.of(all);
  }

  private static List<PathPrefix> field(List<Update> pieces, Function<Update, PrefixList> field) {
    return pieces.stream().flatMap(piece -> field.apply(piece).toList().stream()).toList();
  }

  private static PrefixList reached(Update update) {
    return update
        .attribute(MpReach.class)
        .map(reach -> (PrefixList) reach.nlri())
        .orElse(PrefixList.EMPTY);
  }

  private static PrefixList unreached(Update update) {
    return update
        .attribute(MpUnreach.class)
        .map(unreach -> (PrefixList) unreach.nlri())
        .orElse(PrefixList.EMPTY);
  }
}
