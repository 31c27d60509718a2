package io.github.bgpoveripsec.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityTest {

  @Test
  void aCommunityIsTwoHalves() {
    Community community = Community.parse("65000:1");
    assertThat(community).isEqualTo(Community.of(65000, 1)).hasToString("65000:1");
    assertThat(community.upper()).isEqualTo(65000);
    assertThat(community.lower()).isEqualTo(1);
    assertThat(community.bits()).isEqualTo(65000 << 16 | 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "1",
        "1:",
        ":1",
        "1:2:3",
        "65536:0",
        "0:65536",
        "-1:0",
        "+1:0",
        "01:0",
        "1:00",
        " 1:2",
        "1:2 ",
        "1: 2",
        "AS1:2",
        "1.2",
        "1::2",
        "NO_EXPORT",
        "\u0661:2"
      })
  void whatIsNotTwoHalvesIsRefused(String text) {
    assertThat(Community.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Community.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "65536, 0", "0, -1", "0, 65536"})
  void aHalfOutsideSixteenBitsIsRefused(int upper, int lower) {
    assertThatThrownBy(() -> Community.of(upper, lower))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(upper + ":" + lower);
  }

  @Test
  void theOrderIsUnsigned() {
    assertThat(Community.of(1, 0)).isLessThan(Community.of(65535, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "65535:0, GRACEFUL_SHUTDOWN",
    "65535:6, LLGR_STALE",
    "65535:7, NO_LLGR",
    "65535:666, BLACKHOLE",
    "65535:65281, NO_EXPORT",
    "65535:65282, NO_ADVERTISE",
    "65535:65283, NO_EXPORT_SUBCONFED",
    "65535:65284, NOPEER"
  })
  void wellKnownCommunitiesHaveNames(String text, String name) {
    WellKnownCommunity row = CommunityRegistry.iana().named(name).orElseThrow();
    assertThat(row.community()).hasToString(text);
    assertThat(CommunityRegistry.iana().find(Community.parse(text))).contains(row);
    assertThat(row.reference()).startsWith("RFC ");
  }

  @Test
  void otherCommunitiesHaveNone() {
    assertThat(CommunityRegistry.iana().find(Community.of(65000, 1))).isEmpty();
    assertThat(CommunityRegistry.iana().named("no-export")).isEmpty();
  }

  @Test
  void theConstantsAreInTheRegistry() {
    assertThat(CommunityRegistry.iana().find(Community.NO_EXPORT))
        .map(WellKnownCommunity::name)
        .contains("NO_EXPORT");
    assertThat(CommunityRegistry.iana().find(Community.NO_ADVERTISE))
        .map(WellKnownCommunity::name)
        .contains("NO_ADVERTISE");
    assertThat(CommunityRegistry.iana().find(Community.NO_EXPORT_SUBCONFED))
        .map(WellKnownCommunity::name)
        .contains("NO_EXPORT_SUBCONFED");
  }

  @Test
  void rowsComeInTheOrderOfTheirCommunities() {
    assertThat(CommunityRegistry.iana().rows())
        .extracting(WellKnownCommunity::community)
        .isSorted();
  }

  @Test
  void aRegistryWithTwoRowsOfOneNameOrCommunityIsRefused() {
    WellKnownCommunity row = new WellKnownCommunity(Community.of(1, 1), "ONE", "here");
    WellKnownCommunity sameName = new WellKnownCommunity(Community.of(1, 2), "ONE", "here");
    WellKnownCommunity sameLabel = new WellKnownCommunity(Community.of(1, 1), "TWO", "here");
    assertThatThrownBy(() -> CommunityRegistry.of(List.of(row, sameName)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CommunityRegistry.of(List.of(row, sameLabel)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLargeCommunityIsThreeUnsignedNumbers() {
    assertThat(LargeCommunity.parse("4294967295:0:2"))
        .isEqualTo(LargeCommunity.of(4294967295L, 0, 2))
        .isEqualTo(new LargeCommunity(-1, 0, 2))
        .hasToString("4294967295:0:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1:2",
        "1:2:3:4",
        "4294967296:0:0",
        "0:4294967296:0",
        "0:0:4294967296",
        "01:2:3",
        "1:2:-3",
        "1:2:",
        ":2:3",
        "1::3",
        "1:2:3 "
      })
  void whatIsNotThreeNumbersIsRefused(String text) {
    assertThat(LargeCommunity.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> LargeCommunity.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLargeNumberOutsideThirtyTwoBitsIsRefused() {
    assertThatThrownBy(() -> LargeCommunity.of(0, 4294967296L, 0))
        .hasMessageContaining("4294967296");
    assertThatThrownBy(() -> LargeCommunity.of(0, 0, -1)).hasMessageContaining("-1");
  }

  @Test
  void originsHaveTheCodesOfTheRfc() {
    assertThat(Origin.values()).extracting(Origin::code).containsExactly(0, 1, 2);
    assertThat(Origin.values())
        .allSatisfy(origin -> assertThat(Origin.ofCode(origin.code())).contains(origin));
    assertThat(Origin.ofCode(-1)).isEmpty();
    assertThat(Origin.ofCode(3)).isEmpty();
  }
}
