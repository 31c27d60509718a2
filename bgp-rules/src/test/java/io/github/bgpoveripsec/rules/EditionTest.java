package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
  @Test
  void isWrittenWithAnAtSign() {
    Edition edition = Edition.of("alibaba", "2024-10-18");
    assertThat(edition).hasToString("alibaba@2024-10-18");
    assertThat(Edition.parse("alibaba@2024-10-18")).isEqualTo(edition);
    assertThat(Edition.parse("a@b@c")).isEqualTo(Edition.of("a", "b@c")).hasToString("a@b@c");
  }

  @Test
  void isOrderedByCatalogueThenVersion() {
    assertThat(Edition.parse("a@2")).isLessThan(Edition.parse("b@1"));
    assertThat(Edition.parse("a@1")).isLessThan(Edition.parse("a@2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "a", "a@", "@b"})
  void refusesOtherTexts(String text) {
    assertThat(Edition.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edition.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void refusesPartsThatWouldNotReadBack() {
    assertThatIllegalArgumentException().isThrownBy(() -> Edition.of("", "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Edition.of("a", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Edition.of("a@b", "1"));
  }
}
