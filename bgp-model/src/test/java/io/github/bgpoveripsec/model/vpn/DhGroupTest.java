package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DhGroupTest {
  @ParameterizedTest
  @ValueSource(strings = {"group1", "group2", "group14", "group65535", "disabled"})
  void readsWhatItWrites(String text) {
    assertThat(DhGroup.parse(text)).hasToString(text);
    assertThat(DhGroup.tryParse(text)).contains(DhGroup.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "group",
        "group0",
        "group01",
        "group65536",
        "group99999",
        "group100000",
        "Group1",
        "group1 ",
        "group-1",
        "14",
        "none",
        "group\u0661"
      })
  void refusesWhatItWouldNotWrite(String text) {
    assertThat(DhGroup.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> DhGroup.parse(text));
  }

  @Test
  void disabledIsGroupZero() {
    assertThat(DhGroup.parse("disabled")).isEqualTo(DhGroup.NONE).isEqualTo(DhGroup.of(0));
  }

  @Test
  void isATransformNumber() {
    assertThat(DhGroup.of(65535).number()).isEqualTo(65535);
    assertThatIllegalArgumentException().isThrownBy(() -> DhGroup.of(65536));
    assertThatIllegalArgumentException().isThrownBy(() -> DhGroup.of(-1));
  }
}
