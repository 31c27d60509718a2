package io.github.bgpoveripsec.codec.octets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetsTest {
  private static final Octets EIGHT = Octets.parse("01020304 fffefdfc");

  @Test
  void numbersAreReadInNetworkByteOrder() {
    assertThat(EIGHT.at(4)).isEqualTo(255);
    assertThat(EIGHT.u16(3)).isEqualTo(0x04ff);
    assertThat(EIGHT.i32(1)).isEqualTo(0x020304ff);
    assertThat(EIGHT.i64(0)).isEqualTo(0x01020304fffefdfcL);
  }

  @Test
  void aSliceRemembersItsPlaceButEqualsByContent() {
    Octets slice = EIGHT.slice(2, 8).slice(2, 4);
    assertThat(slice.offset()).isEqualTo(4);
    assertThat(slice).isEqualTo(Octets.parse("fffe")).hasSameHashCodeAs(Octets.parse("fffe"));
  }

  @Test
  void nothingOutsideASliceCanBeRead() {
    Octets slice = EIGHT.slice(2, 4);
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.at(2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.at(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.u16(1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.i32(0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.i64(0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.slice(1, 3));
  }

  @Test
  void textIsWrittenInUtf8OrRefused() {
    assertThat(Octets.ofUtf8("a\u00e9\ud83d\ude00")).hasToString("61c3a9f09f9880");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Octets.ofUtf8("ab\ude00"))
        .withMessageContaining("index 2");
    assertThatIllegalArgumentException().isThrownBy(() -> Octets.ofUtf8("\ud83d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c080", "eda080", "f4908080", "80", "c3", "61ff"})
  void octetsThatAreNoUtf8AreNoText(String octets) {
    assertThat(Octets.parse(octets).utf8()).isEmpty();
  }

  @Test
  void theOctetsOfAnArrayOrBufferAreCopied() {
    byte[] array = {1, 2, 3};
    ByteBuffer buffer = ByteBuffer.wrap(array, 1, 2);
    Octets fromArray = Octets.of(array);
    Octets fromBuffer = Octets.of(buffer);
    array[1] = 9;
    assertThat(fromArray).hasToString("010203");
    assertThat(fromBuffer).hasToString("0203");
    assertThat(buffer.remaining()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0g", "0x00", "00-11", "é0"})
  void textThatIsNotHexadecimalIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Octets.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0 0", "AbCd", "\t01\n02 "})
  void caseAndWhiteSpaceDoNotMatter(String text) {
    assertThat(Octets.parse(text)).hasToString(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
  }

  @Test
  void aBuilderRefusesNumbersThatDoNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> new OctetsBuilder(0).u8(256));
    assertThatIllegalArgumentException().isThrownBy(() -> new OctetsBuilder(0).u8(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new OctetsBuilder(0).u16(65536));
    assertThatIllegalArgumentException().isThrownBy(() -> new OctetsBuilder(0).fill(256, 1));
  }

  @Test
  void aBuilderGrowsAndIsEmptyAfterwards() {
    OctetsBuilder builder = new OctetsBuilder(1);
    Octets built =
        builder.u8(255).u16(65535).i32(-2).fill(7, 2).octets(Octets.parse("0a0b")).build();
    assertThat(built).hasToString("ff" + "ffff" + "fffffffe" + "0707" + "0a0b");
    assertThat(builder.length()).isZero();
    assertThat(builder.u8(1).build()).hasToString("01");
    assertThat(built).hasToString("fffffffffffffe07070a0b");
  }
}
