package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.UpdateArbitraries;
import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class As4Properties {
  private static final BgpCodec OLD =
      BgpCodec.forSession(
          Session.initial().withScopedAttributes(List.of(ScopedAttribute.values())));

  @Provide
  Arbitrary<AsPath> paths() {
    return RouteArbitraries.asPaths();
  }

  @Provide
  Arbitrary<AsPath> legalPaths() {
    Arbitrary<List<AsPathSegment>> segments = RouteArbitraries.asPathSegments().list().ofMaxSize(3);
    // Confederations stand in front of all else (RFC 5065 section 4), and their members are old.
    return Combinators.combine(segments, segments)
        .as(
            (front, rest) ->
                AsPath.ofSegments(
                    Stream.concat(
                            front.stream()
                                .filter(As4Properties::isConfederation)
                                .filter(one -> one.asns().allMatch(Asn::fitsTwoOctets)),
                            rest.stream().filter(one -> !isConfederation(one)))
                        .toList()));
  }

  @Provide
  Arbitrary<AggregatorAttribute> aggregators() {
    return Combinators.combine(
            Arbitraries.oneOf(NetArbitraries.asns(), Arbitraries.just(Asn.AS_TRANS)),
            NetArbitraries.ipv4Addresses())
        .as(AggregatorAttribute::of);
  }

  @Provide
  Arbitrary<Update> updates() {
    return UpdateArbitraries.valid();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void mergingUndoesSplitting(
      @ForAll("legalPaths") AsPath path, @ForAll("aggregators") AggregatorAttribute aggregator) {
    Update update = update(List.of(AsPathAttribute.of(path), aggregator));
    Update split = As4.split(update);
    Statistics.collect(split.attributes().size());
    assertThat(As4.merge(split)).isEqualTo(update);
    assertThat(As4.split(As4.merge(split))).isEqualTo(split);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingIsLostOnTheWayPastAnOldSpeaker(@ForAll("updates") Update update) {
    Octets octets = OLD.encode(As4.split(update)).orElseThrow();
    Decoded decoded = (Decoded) OLD.decode(octets);
    assertThat(decoded.findings()).isEmpty();
    assertThat(As4.merge((Update) decoded.effective())).isEqualTo(update);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theMergedPathIsAsLongAsTheOneOfTwoOctets(
      @ForAll("paths") AsPath path, @ForAll("paths") AsPath wide) {
    AsPath merged = merge(path, wide);
    Statistics.collect(merged.equals(path) ? "as it was" : "merged");
    assertThat(merged.length()).isEqualTo(path.length());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPathThatWasPrependedOnTheWayIsFoundAgain(
      @ForAll("legalPaths") AsPath sent, @ForAll("few") List<Asn> systems) {
    AsPath plain =
        AsPath.ofSegments(
            sent.segments().stream().filter(segment -> !isConfederation(segment)).toList());
    Update split = As4.split(update(List.of(AsPathAttribute.of(plain))));
    AsPath old = split.attribute(AsPathAttribute.class).orElseThrow().path();
    AsPath meant = plain;
    for (Asn system : systems) {
      old = old.prepend(system);
      meant = meant.prepend(system);
    }
    assertThat(merge(old, plain)).isEqualTo(meant);
  }

  @Provide
  Arbitrary<List<Asn>> few() {
    return NetArbitraries.asns().filter(Asn::fitsTwoOctets).list().ofMaxSize(4);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfAttributesMeansNothing(
      @ForAll("paths") AsPath path,
      @ForAll("paths") AsPath wide,
      @ForAll("aggregators") AggregatorAttribute one,
      @ForAll("aggregators") AggregatorAttribute other,
      @ForAll Random random) {
    List<PathAttribute> attributes =
        new ArrayList<>(
            List.of(
                AsPathAttribute.of(path),
                AsPathAttribute.as4(wide),
                one,
                AggregatorAttribute.as4(other.speaker())));
    Update inOrder = update(List.copyOf(attributes));
    Collections.shuffle(attributes, random);
    Update shuffled = update(attributes);
    assertThat(As4.asPath(shuffled)).isEqualTo(As4.asPath(inOrder));
    assertThat(As4.aggregator(shuffled)).isEqualTo(As4.aggregator(inOrder));
  }

  private static AsPath merge(AsPath path, AsPath wide) {
    return As4.asPath(update(List.of(AsPathAttribute.of(path), AsPathAttribute.as4(wide))))
        .orElseThrow();
  }

  private static boolean isConfederation(AsPathSegment segment) {
    return segment.type() == AsPathSegmentType.AS_CONFED_SEQUENCE
        || segment.type() == AsPathSegmentType.AS_CONFED_SET;
  }

  private static Update update(List<PathAttribute> attributes) {
    return Update.of(PrefixList.EMPTY, attributes, PrefixList.EMPTY);
  }
}
