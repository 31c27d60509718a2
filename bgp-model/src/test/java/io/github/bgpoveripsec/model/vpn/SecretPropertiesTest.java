package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretPropertiesTest {
  @Test
  void countsCharactersAndTellsTheirKinds() {
    assertThat(SecretProperties.of("aZ9!"))
        .isEqualTo(
            new SecretProperties(
                4, Set.of(CharacterKind.LETTER, CharacterKind.DIGIT, CharacterKind.SYMBOL)));
    assertThat(SecretProperties.of("")).isEqualTo(new SecretProperties(0, Set.of()));
    assertThat(SecretProperties.of("\ud83d\ude00"))
        .isEqualTo(new SecretProperties(1, Set.of(CharacterKind.NON_ASCII)));
  }

  @Test
  void forgetsTheSecret() {
    assertThat(SecretProperties.of("hunter2").toString()).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "0x00, CONTROL",
    "0x1f, CONTROL",
    "0x20, SPACE",
    "0x21, SYMBOL",
    "0x22, DOUBLE_QUOTE",
    "0x27, SINGLE_QUOTE",
    "0x2f, SYMBOL",
    "0x30, DIGIT",
    "0x39, DIGIT",
    "0x3a, SYMBOL",
    "0x3f, QUESTION_MARK",
    "0x40, SYMBOL",
    "0x41, LETTER",
    "0x5a, LETTER",
    "0x5c, BACKSLASH",
    "0x60, SYMBOL",
    "0x61, LETTER",
    "0x7a, LETTER",
    "0x7e, SYMBOL",
    "0x7f, CONTROL",
    "0x80, NON_ASCII",
    "0xe9, NON_ASCII",
    "0x10ffff, NON_ASCII"
  })
  void everyCharacterHasOneKind(int codePoint, CharacterKind kind) {
    assertThat(CharacterKind.of(codePoint)).isEqualTo(kind);
  }

  @Test
  void hasNoNegativeLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretProperties(-1, Set.of()));
  }

  @Test
  void keepsACopyThatNobodyCanChange() {
    Set<CharacterKind> kinds = EnumSet.of(CharacterKind.DIGIT);
    SecretProperties secret = new SecretProperties(1, kinds);
    kinds.add(CharacterKind.SPACE);
    assertThat(secret.characters()).containsExactly(CharacterKind.DIGIT).isUnmodifiable();
  }
}
