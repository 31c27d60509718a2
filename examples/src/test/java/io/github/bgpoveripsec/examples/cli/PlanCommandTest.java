package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
  @TempDir private Path directory;

  private String old = "";
  private String fresh = "";

  @BeforeEach
  void write() {
    old = Designs.write(directory, "old.yaml", Designs.FINE);
    fresh = Designs.write(directory, "new.yaml", Designs.FINE.replace("65530", "65531"));
  }

  @Test
  void theStepsAreNumberedAndExplained() {
    Run run = Run.of("plan", old, fresh);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "1. delete the connection vpnGateways[vpn-1].connections[vco-1]",
            "2. delete the customer gateway customerGateways[cgw-1]",
            "3. create the customer gateway customerGateways[cgw-1]",
            "6 steps, in this order")
        .allMatch(line -> line.length() <= 80);
    assertThat(run.out()).contains("because", "Procedure, step 1");
  }

  @Test
  void thereMayBeNothingToDo() {
    Run run = Run.of("plan", old, old);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEqualTo("nothing to do\n");
  }

  @Test
  void jsonNamesItsSchema() {
    Run run = Run.of("plan", "--format", "json", old, fresh);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("\"bgp-over-ipsec/plan/1\"", "\"CREATE_CUSTOMER_GATEWAY\"");
  }

  @Test
  void thePlanGoesToTheFileThatIsNamed() throws IOException {
    Path target = directory.resolve("plan.txt");
    assertThat(Run.of("plan", "--output", target.toString(), old, fresh).out()).isEmpty();
    assertThat(Files.readString(target)).isEqualTo(Run.of("plan", old, fresh).out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "version: 2",
        "version: 1\nvpcs: 7",
        "version: [[[[",
        "\u0000\u0001",
        "version: 1\nvpcs: &a [*a]"
      })
  void aDesignThatCannotBeReadCostsOneLineForEachProblem(String text) {
    String bad = Designs.write(directory, "bad.yaml", text);
    for (Run run : new Run[] {Run.of("plan", bad, fresh), Run.of("plan", old, bad)}) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .isNotEmpty()
          .allMatch(line -> line.startsWith(bad + ":"))
          .noneMatch(line -> line.contains("Exception"));
    }
  }

  @Test
  void problemsOfBothDesignsAreToldAtOnce() {
    String none = directory.resolve("none.yaml").toString();
    Run run = Run.of("plan", none, directory.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "plan FILE",
        "plan FILE FILE FILE",
        "plan --format sarif FILE FILE",
        "plan --before FILE FILE FILE",
        "plan --output /nonexistent/file FILE FILE"
      })
  void badUsageCostsOneLine(String line) {
    Run run = Run.of(line.replace("FILE", old).split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("bgp plan: ");
  }
}
