package io.github.bgpoveripsec.model.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.text.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
  private static final Path GATEWAY = Path.root().field("vpnGateways").key("vpn-1");

  @Test
  void readsLikeTheTopologyFile() {
    Path cidr = GATEWAY.field("connections").key("vco-1").field("tunnels").key("primary");
    assertThat(cidr.field("cidr"))
        .hasToString("vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr");
  }

  @Test
  void theRootIsTheEmptyText() {
    assertThat(Path.root()).hasToString("");
    assertThat(Path.parse("")).isEqualTo(Path.root());
    assertThat(Path.root().parent()).isEmpty();
    assertThat(Path.root().last()).isEmpty();
    assertThat(Path.root().steps()).isEmpty();
    assertThat(Path.root().depth()).isZero();
  }

  @Test
  void knowsItsParentAndItsLastStep() {
    assertThat(GATEWAY.parent()).contains(Path.root().field("vpnGateways"));
    assertThat(GATEWAY.last()).contains(new Step.Key("vpn-1"));
    assertThat(GATEWAY.index(3).last()).contains(new Step.Index(3));
  }

  @Test
  void escapesWhatWouldReadAsSomethingElse() {
    assertThat(Path.root().field("a.b[c\\d")).hasToString("a\\.b\\[c\\\\d");
    assertThat(Path.root().key("a]b\\c")).hasToString("[a\\]b\\\\c]");
    assertThat(Path.root().key("3")).hasToString("[\\3]");
    assertThat(Path.root().index(3)).hasToString("[3]");
    assertThat(Path.root().key("2.0/30")).hasToString("[2.0/30]");
    assertThat(Path.root().field("")).hasToString(".");
    assertThat(Path.root().field("").field("a")).hasToString("..a");
    assertThat(Path.root().key("")).hasToString("[]");
  }

  @Test
  void keepsToOneLineAndHidesNothing() {
    assertThat(Path.root().key("a\nb\u202ec\ud800")).hasToString("[a\\u000ab\\u202ec\\ud800]");
    assertThat(Path.root().key("\ud83d\ude00")).hasToString("[\ud83d\ude00]");
    assertThat(Path.root().key("\udb40\udc01")).hasToString("[\\udb40\\udc01]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a",
        "a[",
        "a[b",
        "[03]",
        "[2147483648]",
        "[99999999999]",
        "a\\",
        "[a\\u00]",
        "a\\u00zz",
        "[\\a]",
        "a\\]",
        "a]b[c]d",
        "[\\u0041]",
        "[\\u000A]",
        "[a\nb]"
      })
  void refusesWhatItWouldNotWrite(String text) {
    assertThat(Path.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Path.parse(text))
        .withMessageContaining(Quotation.quote(text));
  }

  @Test
  void readsTheLargestIndex() {
    assertThat(Path.parse("[2147483647]")).isEqualTo(Path.root().index(Integer.MAX_VALUE));
  }

  @Test
  void refusesANegativeIndex() {
    assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.index(-1));
  }

  @Test
  void ordersByStepThenByDepth() {
    assertThat(GATEWAY.field("name")).isGreaterThan(GATEWAY);
    assertThat(GATEWAY.index(10)).isGreaterThan(GATEWAY.index(9));
    assertThat(GATEWAY.field("z")).isLessThan(GATEWAY.index(0));
    assertThat(GATEWAY.index(9)).isLessThan(GATEWAY.key("0"));
    assertThat(GATEWAY.field("name"))
        .isLessThan(Path.root().field("vpnGateways").key("vpn-2").field("asn"));
  }
}
