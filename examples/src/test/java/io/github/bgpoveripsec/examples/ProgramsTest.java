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

  @Test
  void whoLearnsWhatIsToldWithWhatIsRefused() {
    assertThat(WhoLearnsWhat.tables()).contains("VPN gateway vpn-1", "my design: 2 BGP sessions");
    assertThat(WhoLearnsWhat.refusals()).contains("192.168.0.0/16 SESSION_DOWN");
  }

  @Test
  void aChangeIsPlannedStepByStep() {
    assertThat(PlanAChange.objections().lines())
        .singleElement()
        .asString()
        .startsWith("customerGateways[cgw-1].asn: ");
    assertThat(PlanAChange.steps().lines().map(line -> line.replaceFirst(": .*", "")))
        .containsExactly(
            "delete the connection vpnGateways[vpn-1].connections[vco-1]",
            "delete the customer gateway customerGateways[cgw-1]",
            "create the customer gateway customerGateways[cgw-1]",
            "create the connection vpnGateways[vpn-1].connections[vco-1]",
            "configure BGP in the tunnels vpnGateways[vpn-1].connections[vco-1]",
            "enable BGP vpnGateways[vpn-1].connections[vco-1]");
    assertThat(PlanAChange.journey().lines()).hasSize(7).last().isEqualTo("as planned: true");
    assertThat(PlanAChange.journey().lines().limit(6))
        .allMatch(line -> line.contains("': 0, connections then: "));
    assertThat(PlanAChange.objections()).contains("expected 65530 as before, got 65531");
  }
}
