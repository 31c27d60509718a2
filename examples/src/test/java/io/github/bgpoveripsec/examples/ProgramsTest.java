package io.github.bgpoveripsec.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
  @Test
  void aDesignIsChecked() {
    assertThat(CheckADesign.answer())
        .contains(
            "vpnGateways[vpn-1].connections[vco-1].tunnels[secondary].cidr",
            "tunnel/cidr-reserved",
            "my design: 1 error");
  }

  @Test
  void aFileIsChecked(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("design.yaml");
    Files.writeString(file, "version: 1\ncustomerGateways: [{id: a, ipAddress: 192.0.2.1}]\n");
    assertThat(CheckAFile.answer(file)).isEmpty();
    Files.writeString(file, "version: 2\n");
    assertThat(CheckAFile.answer(file)).startsWith("1:10: ");
  }

  @Test
  void aHouseRuleJoinsTheCatalogue() {
    assertThat(AddYourOwnRule.answer(CheckADesign.design()).lines())
        .filteredOn(line -> line.startsWith("house/local-asn "))
        .hasSize(2)
        .allMatch(line -> line.contains("65001"));
    assertThat(AddYourOwnRule.houseRules().rule("tunnel/local-asn-default")).isEmpty();
  }
}
