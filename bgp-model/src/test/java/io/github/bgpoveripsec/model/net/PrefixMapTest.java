package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixMapTest {

  private static final PrefixMap<String> MAP =
      PrefixMap.<String>builder()
          .put(Ipv4Prefix.ANY, "default")
          .put(Prefix.parse("10.0.0.0/8"), "ten")
          .put(Prefix.parse("10.1.0.0/16"), "ten-one")
          .put(Prefix.parse("2001:db8::/32"), "documentation")
          .build();

  @Test
  void theLongestPrefixDecides() {
    assertThat(MAP.longestMatch(Ip.parse("10.1.2.3"))).map(PrefixEntry::value).contains("ten-one");
    assertThat(MAP.longestMatch(Ip.parse("10.2.2.3"))).map(PrefixEntry::value).contains("ten");
    assertThat(MAP.longestMatch(Ip.parse("8.8.8.8"))).map(PrefixEntry::value).contains("default");
    assertThat(MAP.longestMatch(Ip.parse("2001:db9::"))).isEmpty();
  }

  @Test
  void aMatchForAPrefixContainsAllOfIt() {
    assertThat(MAP.longestMatch(Prefix.parse("10.0.0.0/15")))
        .map(PrefixEntry::value)
        .contains("ten");
    assertThat(MAP.longestMatch(Prefix.parse("2001::/16"))).isEmpty();
  }

  @Test
  void aValueBelongsToOneLength() {
    assertThat(MAP.get(Prefix.parse("10.0.0.0/8"))).contains("ten");
    assertThat(MAP.get(Prefix.parse("10.0.0.0/9"))).isEmpty();
  }

  @Test
  void coveringEntriesComeShortestFirst() {
    assertThat(MAP.covering(Prefix.parse("10.1.2.0/24")))
        .extracting(PrefixEntry::value)
        .containsExactly("default", "ten", "ten-one");
  }

  @Test
  void coveredEntriesComeInPrefixOrder() {
    assertThat(MAP.coveredBy(Prefix.parse("10.0.0.0/7")))
        .extracting(PrefixEntry::value)
        .containsExactly("ten", "ten-one");
  }

  @Test
  void aLaterValueTakesThePlaceOfAnEarlierOne() {
    PrefixMap<String> map =
        PrefixMap.<String>builder().put(Ipv4Prefix.ANY, "a").put(Ipv4Prefix.ANY, "b").build();
    assertThat(map).containsExactly(new PrefixEntry<>(Ipv4Prefix.ANY, "b"));
  }

  @Test
  void mapsAreEqualWhenTheirEntriesAre() {
    PrefixMap<String> one = PrefixMap.<String>builder().put(Ipv4Prefix.ANY, "a").build();
    PrefixMap<String> same = PrefixMap.<String>builder().put(Ipv4Prefix.ANY, "a").build();
    PrefixMap<String> other = PrefixMap.<String>builder().put(Ipv4Prefix.ANY, "b").build();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(one).hasToString("[0.0.0.0/0=a]");
  }

  @Test
  void theEmptyMapMatchesNothing() {
    PrefixMap<String> empty = PrefixMap.<String>builder().build();
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.longestMatch(Ip.parse("::"))).isEmpty();
  }
}
