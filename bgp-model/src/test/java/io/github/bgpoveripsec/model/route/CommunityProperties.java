package io.github.bgpoveripsec.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CommunityProperties {

  @Property
  void everyCommunityReadsBack(@ForAll("communities") Community community) {
    assertThat(Community.parse(community.toString())).isEqualTo(community);
    assertThat(Community.of(community.upper(), community.lower())).isEqualTo(community);
  }

  @Property
  void everyLargeCommunityReadsBack(@ForAll("large") LargeCommunity community) {
    assertThat(LargeCommunity.parse(community.toString())).isEqualTo(community);
  }

  @Property
  void communitiesAreOrderedAsNumbers(
      @ForAll("communities") Community one, @ForAll("communities") Community other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(
            Long.compare(Integer.toUnsignedLong(one.bits()), Integer.toUnsignedLong(other.bits())));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void largeCommunitiesAreOrderedAsTriplesOfNumbers(
      @ForAll("closeLarge") LargeCommunity one, @ForAll("closeLarge") LargeCommunity other) {
    ToLongFunction<LargeCommunity> first = c -> Integer.toUnsignedLong(c.globalAdministrator());
    Comparator<LargeCommunity> expected =
        Comparator.comparingLong(first)
            .thenComparingLong(c -> Integer.toUnsignedLong(c.localData1()))
            .thenComparingLong(c -> Integer.toUnsignedLong(c.localData2()));
    Statistics.collect(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(expected.compare(one, other)));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void textThatIsReadIsTheOnlySpelling(@ForAll("texts") String text) {
    Statistics.collect(
        Community.tryParse(text).isPresent(), LargeCommunity.tryParse(text).isPresent());
    Community.tryParse(text).ifPresent(read -> assertThat(read).hasToString(text));
    LargeCommunity.tryParse(text).ifPresent(read -> assertThat(read).hasToString(text));
    assertThat(catchThrowable(() -> Community.parse(text)) == null)
        .isEqualTo(Community.tryParse(text).isPresent());
    assertThat(catchThrowable(() -> LargeCommunity.parse(text)) == null)
        .isEqualTo(LargeCommunity.tryParse(text).isPresent());
  }

  @Provide
  Arbitrary<Community> communities() {
    return RouteArbitraries.communities();
  }

  @Provide
  Arbitrary<LargeCommunity> large() {
    return RouteArbitraries.largeCommunities();
  }

  /** Few numbers, so that the second and third decide often enough. */
  @Provide
  Arbitrary<LargeCommunity> closeLarge() {
    return Arbitraries.of(0, 1, -1, Integer.MIN_VALUE)
        .list()
        .ofSize(3)
        .map(number -> new LargeCommunity(number.get(0), number.get(1), number.get(2)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        communities().map(Community::toString),
        large().map(LargeCommunity::toString),
        Arbitraries.strings().withChars("0126:").ofMaxLength(7),
        Arbitraries.strings());
  }
}
