package io.github.bgpoveripsec.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AsPathProperties {

  @Property
  void everyPathReadsBack(@ForAll("paths") AsPath path) {
    Statistics.collect(Math.min(path.segments().size(), 3));
    assertThat(AsPath.parse(path.toString())).isEqualTo(path);
  }

  @Property
  void textThatIsReadIsTheOnlySpellingOfItsPath(@ForAll("texts") String text) {
    Optional<AsPath> read = AsPath.tryParse(text);
    Statistics.collect(read.isPresent());
    assertThat(read.map(AsPath::toString).filter(text::equals).isPresent())
        .isEqualTo(read.isPresent());
    assertThat(catchThrowable(() -> AsPath.parse(text)) == null).isEqualTo(read.isPresent());
  }

  @Property
  void packingKeepsEverySegment(@ForAll("segments") List<AsPathSegment> segments) {
    AsPath path = AsPath.ofSegments(segments);
    assertThat(path.segments()).isEqualTo(segments);
    assertThat(AsPath.ofSegments(path.segments())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Property
  void aVisitorSeesTheCallsThatBuildThePath(@ForAll("paths") AsPath path) {
    AsPath.Builder copy = AsPath.builder(0);
    path.forEach(copy);
    assertThat(copy.build()).isEqualTo(path);
  }

  @Property
  void aSegmentGivesBackItsSystems(@ForAll("segment") AsPathSegment segment) {
    assertThat(AsPathSegment.of(segment.type(), segment.asns().toList()))
        .isEqualTo(segment)
        .hasSameHashCodeAs(segment);
    assertThat(AsPathSegment.ofBits(segment.type(), bits(segment))).isEqualTo(segment);
  }

  @Property
  void prependingAddsOneSystemInFrontAndChangesNothingElse(
      @ForAll("paths") AsPath path, @ForAll("asns") Asn asn) {
    AsPath longer = path.prepend(asn);
    assertThat(longer.firstAs()).contains(asn);
    assertThat(longer.length()).isEqualTo(path.length() + 1);
    assertThat(systems(longer)).startsWith(asn).endsWith(systems(path).toArray(Asn[]::new));
    assertThat(systems(longer)).hasSize(systems(path).size() + 1);
    assertThat(longer.originAs()).isEqualTo(path.isEmpty() ? Optional.of(asn) : path.originAs());
  }

  @Property
  void aPathOfSystemsIsThemPrependedFromTheLastToTheFirst(@ForAll("asnLists") List<Asn> asns) {
    AsPath prepended = AsPath.EMPTY;
    for (int i = asns.size() - 1; i >= 0; i--) {
      prepended = prepended.prepend(asns.get(i));
    }
    Statistics.collect(Math.min(prepended.segments().size(), 3));
    assertThat(AsPath.of(asns.toArray(Asn[]::new))).isEqualTo(prepended);
  }

  @Property
  void aPathContainsExactlyTheSystemsOfItsSegments(
      @ForAll("paths") AsPath path, @ForAll("asns") Asn asn) {
    assertThat(path.contains(asn)).isEqualTo(systems(path).contains(asn));
    assertThat(systems(path)).allMatch(path::contains);
  }

  @Property
  void lengthIsTheSumOverTheSegments(@ForAll("paths") AsPath path) {
    int sum =
        path.segments().stream()
            .mapToInt(segment -> AsPath.ofSegments(List.of(segment)).length())
            .sum();
    assertThat(path.length()).isEqualTo(sum);
  }

  private static List<Asn> systems(AsPath path) {
    return path.segments().stream().flatMap(AsPathSegment::asns).toList();
  }

  private static int[] bits(AsPathSegment segment) {
    int[] bits = new int[segment.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = segment.bits(i);
    }
    return bits;
  }

  @Provide
  Arbitrary<AsPath> paths() {
    return RouteArbitraries.asPaths();
  }

  @Provide
  Arbitrary<AsPathSegment> segment() {
    return RouteArbitraries.asPathSegments();
  }

  @Provide
  Arbitrary<List<AsPathSegment>> segments() {
    return RouteArbitraries.asPathSegments().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Asn> asns() {
    return NetArbitraries.asns();
  }

  @Provide
  Arbitrary<List<Asn>> asnLists() {
    return Arbitraries.of(0, 1, 3, 254, 255, 256, 300, 510, 511)
        .flatMap(size -> NetArbitraries.asns().list().ofSize(size));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        paths().map(AsPath::toString),
        Arbitraries.strings().withChars("019 {}()[]|").ofMaxLength(8),
        Arbitraries.strings());
  }
}
