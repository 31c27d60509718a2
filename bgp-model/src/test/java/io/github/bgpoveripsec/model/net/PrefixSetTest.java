package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefixSetTest {

  private static final PrefixSet SET =
      PrefixSet.of(
          Prefix.parse("2001:db8::/32"),
          Prefix.parse("10.1.0.0/16"),
          Prefix.parse("10.0.0.0/8"),
          Prefix.parse("10.1.2.3/32"),
          Prefix.parse("192.0.2.0/24"));

  @Test
  void iterationIsInPrefixOrderWhateverTheOrderOfInsertion() {
    assertThat(SET)
        .containsExactlyElementsOf(
            prefixes("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3/32", "192.0.2.0/24", "2001:db8::/32"));
  }

  @Test
  void aPrefixGivenTwiceIsHeldOnce() {
    Prefix ten = Prefix.parse("10.0.0.0/8");
    assertThat(PrefixSet.of(ten, ten).size()).isEqualTo(1);
    assertThat(PrefixSet.of(ten, ten)).isEqualTo(PrefixSet.of(ten));
  }

  @Test
  void membershipIsExact() {
    assertThat(SET.contains(Prefix.parse("10.1.0.0/16"))).isTrue();
    assertThat(SET.contains(Prefix.parse("10.1.0.0/17"))).isFalse();
    assertThat(SET.contains(Prefix.parse("10.0.0.0/15"))).isFalse();
  }

  @Test
  void coverIsByOneMemberAlone() {
    PrefixSet halves = PrefixSet.of(Prefix.parse("10.0.0.0/9"), Prefix.parse("10.128.0.0/9"));
    assertThat(halves.covers(Prefix.parse("10.0.0.0/8"))).isFalse();
    assertThat(halves.covers(Prefix.parse("10.0.0.0/9"))).isTrue();
    assertThat(halves.covers(Prefix.parse("10.200.0.0/16"))).isTrue();
    assertThat(halves.covers(Ip.parse("10.255.255.255"))).isTrue();
    assertThat(halves.covers(Ip.parse("11.0.0.0"))).isFalse();
  }

  @Test
  void coveringMembersComeShortestFirst() {
    assertThat(SET.covering(Prefix.parse("10.1.2.3/32")))
        .isEqualTo(prefixes("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3/32"));
    assertThat(SET.covering(Prefix.parse("11.0.0.0/8"))).isEmpty();
  }

  @Test
  void coveredMembersComeInPrefixOrder() {
    assertThat(SET.coveredBy(Prefix.parse("10.0.0.0/8")))
        .isEqualTo(prefixes("10.0.0.0/8", "10.1.0.0/16", "10.1.2.3/32"));
    assertThat(SET.coveredBy(Ipv6Prefix.ANY)).isEqualTo(prefixes("2001:db8::/32"));
    assertThat(SET.coveredBy(Prefix.parse("10.2.0.0/16"))).isEmpty();
  }

  @Test
  void overlapGoesBothWays() {
    assertThat(SET.overlaps(Prefix.parse("192.0.0.0/16"))).isTrue();
    assertThat(SET.overlaps(Prefix.parse("192.0.2.128/25"))).isTrue();
    assertThat(SET.overlaps(Prefix.parse("192.0.3.0/24"))).isFalse();
  }

  @Test
  void theEmptySetAnswersNo() {
    PrefixSet empty = PrefixSet.empty();
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty).isEmpty();
    assertThat(empty.covers(Ipv4Prefix.ANY)).isFalse();
    assertThat(empty.overlaps(Ipv6Prefix.ANY)).isFalse();
    assertThat(empty.covering(Ipv4Prefix.ANY)).isEmpty();
    assertThat(empty.coveredBy(Ipv6Prefix.ANY)).isEmpty();
    assertThat(empty.contains(Ipv4Prefix.ANY)).isFalse();
    assertThat(empty).isEqualTo(PrefixSet.of());
  }

  @Test
  void aSetIsNotChangedByWhatItsBuilderDoesNext() {
    PrefixSet.Builder builder = PrefixSet.builder().add(Ipv4Prefix.ANY);
    PrefixSet first = builder.build();
    PrefixSet second = builder.add(Ipv6Prefix.ANY).build();
    assertThat(first).containsExactly(Ipv4Prefix.ANY);
    assertThat(second).containsExactly(Ipv6Prefix.ANY);
  }

  private static List<Prefix> prefixes(String... texts) {
    return Stream.of(texts).map(Prefix::parse).toList();
  }
}
