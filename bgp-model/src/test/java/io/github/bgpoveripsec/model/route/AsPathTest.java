package io.github.bgpoveripsec.model.route;

import static io.github.bgpoveripsec.model.route.AsPathSegmentType.AS_CONFED_SEQUENCE;
import static io.github.bgpoveripsec.model.route.AsPathSegmentType.AS_CONFED_SET;
import static io.github.bgpoveripsec.model.route.AsPathSegmentType.AS_SEQUENCE;
import static io.github.bgpoveripsec.model.route.AsPathSegmentType.AS_SET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.net.Asn;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsPathTest {

  @Test
  void everyKindOfSegmentHasItsMarks() {
    AsPath path =
        AsPath.ofSegments(
            List.of(
                AsPathSegment.ofBits(AS_CONFED_SEQUENCE, 65005),
                AsPathSegment.ofBits(AS_CONFED_SET, 65006, 65007),
                AsPathSegment.ofBits(AS_SEQUENCE, 65001, -1),
                AsPathSegment.ofBits(AS_SEQUENCE, 7),
                AsPathSegment.ofBits(AS_SET, 65003, 65004)));
    assertThat(path)
        .hasToString("(65005) [65006 65007] 65001 4294967295 | 7 {65003 65004}")
        .isEqualTo(AsPath.parse("(65005) [65006 65007] 65001 4294967295 | 7 {65003 65004}"));
  }

  @Test
  void theEmptyPathIsTheEmptyText() {
    assertThat(AsPath.parse("")).isEqualTo(AsPath.EMPTY).isEqualTo(AsPath.of());
    assertThat(AsPath.EMPTY).hasToString("");
    assertThat(AsPath.EMPTY.isEmpty()).isTrue();
    assertThat(AsPath.EMPTY.segments()).isEmpty();
    assertThat(AsPath.EMPTY.firstAs()).isEmpty();
    assertThat(AsPath.EMPTY.originAs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "1 ",
        " 1",
        "1  2",
        "1,2",
        "{}",
        "{1",
        "1}",
        "{1,2}",
        "{ 1}",
        "{1 }",
        "()",
        "(1]",
        "{1}{2}",
        "{1}2",
        "1 |",
        "| 1",
        "1 | | 2",
        "1 | {2}",
        "{1} | 2",
        "1 |2",
        "1| 2",
        "-1",
        "01",
        "AS1",
        "1.1",
        "4294967296",
        "{{1}}",
        "1\n2",
        "1\t2",
        "\u0661",
        "|",
        "{1} ",
        "1 {2} "
      })
  void anythingElseIsRefused(String text) {
    assertThat(AsPath.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> AsPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRefusalQuotesTheInput() {
    assertThatThrownBy(() -> AsPath.parse("{1,2}")).hasMessageContaining("\"{1,2}\"");
  }

  @Test
  void aSegmentHoldsUpTo255SystemsInTextToo() {
    String full = String.join(" ", Collections.nCopies(255, "1"));
    assertThat(AsPath.parse(full).length()).isEqualTo(255);
    assertThat(AsPath.tryParse(full + " 1")).isEmpty();
    assertThat(AsPath.parse(full + " | 1").length()).isEqualTo(256);
  }

  // RFC 4271 section 9.1.2.2 and RFC 5065 section 5.3.
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "1, 1",
    "1 2 3, 3",
    "1 1 1, 3",
    "{1 2 3}, 1",
    "1 2 {3 4}, 3",
    "(1 2), 0",
    "[1 2], 0",
    "(1) 2 {3 4} {5}, 3",
    "1 | 2, 2"
  })
  void lengthCountsASetOnceAndConfederationsNotAtAll(String path, int length) {
    assertThat(AsPath.parse(path).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 1, 3",
    "1, 1, 1",
    "1 {2}, 1,",
    "{1} 2,, 2",
    "(1 2) 3, 1, 3",
    "(1 2), 1,",
    "[1] 2,, 2",
    "1 2 | 3, 1, 3",
    "4294967295 2, 4294967295, 2"
  })
  void theEndsOfAPathAreNamedWhereTheyAreSystems(String path, Long first, Long origin) {
    assertThat(AsPath.parse(path).firstAs().map(Asn::value).orElse(null)).isEqualTo(first);
    assertThat(AsPath.parse(path).originAs().map(Asn::value).orElse(null)).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "2 {1}", "2 (1)", "2 [1]", "2 | 1"})
  void aSystemIsFoundInAnySegment(String path) {
    assertThat(AsPath.parse(path).contains(Asn.of(1))).isTrue();
    assertThat(AsPath.parse(path).contains(Asn.of(3))).isFalse();
  }

  @Test
  void countsAndTypesAreNotMistakenForSystems() {
    // One sequence of one system is stored as 0x201 and the system.
    assertThat(AsPath.parse("7").contains(Asn.of(0x201))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', 9", "1, 9 1", "{1}, 9 {1}", "(1), 9 (1)", "1 | 2, 9 1 | 2"})
  void aSystemIsPrependedToTheFirstSequence(String path, String longer) {
    assertThat(AsPath.parse(path).prepend(Asn.of(9))).hasToString(longer);
  }

  @Test
  void aFullSegmentIsNotOverfilled() {
    AsPath full = AsPath.of(numbers(255));
    assertThat(full.segments()).hasSize(1);
    assertThat(full.prepend(Asn.of(9)).segments())
        .extracting(AsPathSegment::size)
        .containsExactly(1, 255);
  }

  @Test
  void aPathOfManySystemsTakesSeveralSegments() {
    assertThat(AsPath.of(numbers(600)).segments())
        .extracting(AsPathSegment::size)
        .containsExactly(90, 255, 255);
    assertThat(AsPath.of(numbers(510)).segments())
        .extracting(AsPathSegment::size)
        .containsExactly(255, 255);
  }

  @Test
  void aSegmentIsNeitherEmptyNorLongerThanItsCountCanSay() {
    assertThatThrownBy(() -> AsPathSegment.of(AS_SET, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AsPathSegment.ofBits(AS_SEQUENCE, new int[256]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("256");
  }

  @Test
  void aSegmentDoesNotFollowTheArrayItWasMadeFrom() {
    int[] bits = {1, 2};
    AsPathSegment segment = AsPathSegment.ofBits(AS_SEQUENCE, bits);
    bits[0] = 9;
    assertThat(segment).hasToString("1 2");
  }

  @Test
  void theOrderInsideASetIsKept() {
    assertThat(AsPath.parse("{1 2}")).isNotEqualTo(AsPath.parse("{2 1}"));
  }

  @Test
  void segmentTypesHaveTheCodesOfTheRfcs() {
    assertThat(AS_SET.code()).isEqualTo(1);
    assertThat(AS_SEQUENCE.code()).isEqualTo(2);
    assertThat(AS_CONFED_SEQUENCE.code()).isEqualTo(3);
    assertThat(AS_CONFED_SET.code()).isEqualTo(4);
    assertThat(AsPathSegmentType.values())
        .allSatisfy(type -> assertThat(AsPathSegmentType.ofCode(type.code())).contains(type));
    assertThat(AsPathSegmentType.ofCode(0)).isEmpty();
    assertThat(AsPathSegmentType.ofCode(5)).isEmpty();
  }

  private static Asn[] numbers(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(Asn::of).toArray(Asn[]::new);
  }

  @Test
  void isBuiltNumberByNumber() {
    AsPath.Builder path = AsPath.builder(0);
    path.segment(AsPathSegmentType.AS_SEQUENCE, 2);
    path.asn(65001);
    path.asn(-1);
    path.segment(AsPathSegmentType.AS_SET, 1);
    path.asn(7);
    assertThat(path.build()).isEqualTo(AsPath.parse("65001 4294967295 {7}"));
    assertThat(AsPath.builder(3).build()).isEqualTo(AsPath.EMPTY);
  }

  @Test
  void isBuiltOfWholeSegmentsOnly() {
    AsPath.Builder builder = AsPath.builder(4);
    builder.segment(AsPathSegmentType.AS_SEQUENCE, 2);
    builder.asn(1);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.segment(AsPathSegmentType.AS_SET, 1))
        .isInstanceOf(IllegalStateException.class);
    builder.asn(2);
    assertThatThrownBy(() -> builder.asn(3)).isInstanceOf(IllegalStateException.class);
    assertThat(builder.build()).isEqualTo(AsPath.parse("1 2"));
  }

  @Test
  void isBuiltOfSegmentsThatFitTheirCount() {
    AsPath.Builder builder = AsPath.builder(0);
    assertThatThrownBy(() -> builder.segment(AsPathSegmentType.AS_SET, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.segment(AsPathSegmentType.AS_SET, 256))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AsPath.builder(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void segmentsOfALongPathKnowTheirOwnNumbersOnly() {
    AsPathSegment second = AsPath.parse("1 2 {3 4} 5").segments().get(1);
    assertThat(second).isEqualTo(AsPathSegment.ofBits(AsPathSegmentType.AS_SET, 3, 4));
    assertThat(second).hasSameHashCodeAs(AsPathSegment.ofBits(AsPathSegmentType.AS_SET, 3, 4));
    assertThat(second.bits(1)).isEqualTo(4);
    assertThatThrownBy(() -> second.bits(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> second.bits(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
