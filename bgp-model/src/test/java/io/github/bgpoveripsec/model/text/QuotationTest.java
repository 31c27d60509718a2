package io.github.bgpoveripsec.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void shortPlainTextIsQuotedAsItIs() {
    assertThat(Quotation.quote("10.0.0.0/8")).isEqualTo("\"10.0.0.0/8\"");
  }

  @Test
  void theEmptyTextIsTwoMarks() {
    assertThat(Quotation.quote("")).isEqualTo("\"\"");
  }

  @Test
  void lineBreaksAndForeignCharactersAreEscaped() {
    assertThat(Quotation.quote("a\nb\u0660\u001b[31m"))
        .isEqualTo("\"a\\u000ab\\u0660\\u001b[31m\"");
  }

  @Test
  void sixtyCharactersFitAndOneMoreIsCut() {
    assertThat(Quotation.quote("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(Quotation.quote("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "...\"");
  }

  @Test
  void aHugeTextGivesAShortMessage() {
    assertThat(Quotation.refusal("9".repeat(1 << 20), "a number").getMessage())
        .hasSizeLessThan(100);
  }
}
