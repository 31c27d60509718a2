package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void everyRuleIsListed(String format) {
    Run run = Run.of("rules", "--format", format);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(AlibabaVpnGatewayRules.october2024().rules())
        .isNotEmpty()
        .allMatch(rule -> run.out().contains(rule.id()));
  }

  @Test
  void theListOfTheDefaultIsTheListOfItsName() {
    assertThat(Run.of("rules", "--rules", "alibaba@2024-10-18")).isEqualTo(Run.of("rules"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rfc", "rfc@2025-01", "alibaba@2024-10-18,rfc"})
  void rulesOfRfcsAreListedToo(String name) {
    assertThat(Run.of("rules", "--rules", name).out()).contains("asn/zero", "route/loopback");
  }

  @Test
  void linesFitATerminal() {
    assertThat(Run.of("rules").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules --rules a@1",
        "rules --format yaml",
        "rules extra",
        "rules a b",
        "rules --format json tunnel/cidr-mask",
        "rules --rules rfc asn/zero",
        "rules --color never asn/zero",
        "rules --all"
      })
  void badUsageCostsOneLine(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("bgp rules: ");
  }

  @Test
  void everyRuleIsExplainedAsInTheDocuments() throws IOException {
    assertThat(Catalogues.ids()).isNotEmpty();
    for (String id : Catalogues.ids()) {
      Run run = Run.of("rules", id);
      assertThat(run.status()).isEqualTo(0);
      assertThat(run.out()).isEqualTo(Files.readString(Path.of("../docs/rules", id + ".md")));
    }
  }

  @Test
  void aRuleIsExplainedByItsOtherNamesToo() {
    assertThat(Run.of("rules", "S05")).isEqualTo(Run.of("rules", "tunnel/cidr-reserved"));
    assertThat(Run.of("rules", "E23")).isEqualTo(Run.of("rules", "tunnel/cidr-reserved"));
    assertThat(Run.of("rules", "E22").out())
        .isEqualTo(
            Run.of("rules", "customer-gateway/deletion").out()
                + "\n"
                + Run.of("rules", "vpn-gateway/deletion").out());
  }

  @Test
  void aMisspeltRuleIsAnsweredWithTheNearest() {
    assertThat(Run.of("rules", "tunnel/cidr-maks").err()).contains("tunnel/cidr-mask?");
  }
}
