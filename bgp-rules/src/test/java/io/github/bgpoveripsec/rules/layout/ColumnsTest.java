package io.github.bgpoveripsec.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "vpn-1, 5",
    "\u00fcber, 4",
    "u\u0308ber, 4",
    "\u4e0a\u6d77, 4",
    "\u30c7\u30fc\u30bf, 6",
    "\uc11c\uc6b8, 4",
    "\uff21, 2",
    "\ud83d\ude00, 2"
  })
  void countsWhatATerminalDraws(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
