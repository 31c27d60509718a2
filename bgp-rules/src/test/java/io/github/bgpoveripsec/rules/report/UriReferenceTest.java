package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "vpn.yaml, vpn.yaml",
    "./vpn.yaml, vpn.yaml",
    "designs/a b.yaml, designs/a%20b.yaml",
    "designs\\vpn.yaml, designs/vpn.yaml",
    "/home/me/vpn.yaml, file:///home/me/vpn.yaml",
    "C:\\me\\vpn.yaml, file:///C:/me/vpn.yaml",
    "a:b.yaml, ./a:b.yaml",
    "designs/a:b.yaml, designs/a:b.yaml",
    "'', ./",
    "100%.yaml, 100%25.yaml",
    "\u4e0a\u6d77.yaml, %E4%B8%8A%E6%B5%B7.yaml",
  })
  void aNameBecomesAReference(String name, String expected) {
    assertThat(UriReference.ofName(name)).isEqualTo(expected);
  }

  @Test
  void halfAPairIsNoCharacter() {
    assertThat(UriReference.ofName("a\ud800")).isEqualTo("a%3F");
  }

  @Test
  void aRelativeReferenceStaysRelative() {
    assertThat(URI.create(UriReference.ofName("x:y/z")).isAbsolute()).isFalse();
  }
}
