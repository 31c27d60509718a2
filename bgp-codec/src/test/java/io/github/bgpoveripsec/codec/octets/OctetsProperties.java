package io.github.bgpoveripsec.codec.octets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class OctetsProperties {
  @Property
  void parsingUndoesPrinting(@ForAll byte[] array) {
    Octets octets = Octets.of(array);
    assertThat(Octets.parse(octets.toString())).isEqualTo(octets);
    assertThat(octets.toByteArray()).isEqualTo(array);
  }

  @Property
  void anyTextParsesOrIsRefused(@ForAll String text) {
    Octets.tryParse(text)
        .ifPresent(octets -> assertThat(octets.toString()).hasSizeLessThanOrEqualTo(text.length()));
  }

  @Property
  void textIsReadBackUnlessItHasHalvesOfSurrogatePairs(@ForAll("texts") String text) {
    boolean whole = text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    Statistics.label("whole").collect(whole);
    if (whole) {
      assertThat(Octets.ofUtf8(text).utf8()).contains(text);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> Octets.ofUtf8(text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars('a', '\u00e9', '\ud83d', '\ude00').ofMaxLength(4));
  }

  @Property
  void theTwoPartsOfACutMakeTheWholeAgain(
      @ForAll byte[] array, @ForAll @IntRange(max = 300) int cut) {
    Octets whole = Octets.of(array);
    int at = Math.min(cut, array.length);
    Octets left = whole.slice(0, at);
    Octets right = whole.slice(at, array.length);
    assertThat(left.concat(right)).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(right.offset()).isEqualTo(right.isEmpty() && at == 0 ? 0 : at);
  }

  @Property
  void aSliceEqualsACopyOfTheSameOctets(
      @ForAll byte[] array,
      @ForAll @IntRange(max = 300) int a,
      @ForAll @IntRange(max = 300) int b) {
    int begin = Math.min(Math.min(a, b), array.length);
    int end = Math.min(Math.max(a, b), array.length);
    Octets slice = Octets.of(array).slice(begin, end);
    Octets copy = Octets.copyOf(array, begin, end - begin);
    assertThat(slice).isEqualTo(copy).hasSameHashCodeAs(copy).hasToString(copy.toString());
    assertThat(slice.toByteArray()).isEqualTo(copy.toByteArray());
  }

  @Property
  void widerNumbersAreMadeOfNarrowerOnes(@ForAll long bits) {
    Octets eight = new OctetsBuilder(8).i32((int) (bits >>> 32)).i32((int) bits).build();
    assertThat(eight.i64(0)).isEqualTo(bits);
    assertThat(eight.i32(4)).isEqualTo((int) bits);
    assertThat(eight.u16(6)).isEqualTo((int) (bits & 0xffff));
    assertThat(eight.at(7)).isEqualTo((int) (bits & 0xff));
  }
}
