package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesCommandTest {
  private static final String DESIGN =
      Designs.FINE.replace("{id: cgw-1,", "{id: cgw-1, dataCenter: dc-1,")
          + """
          dataCenters:
            - {id: dc-1, advertises: [192.168.0.0/16], expects: [10.0.0.0/8]}
          """;

  @TempDir private Path directory;
  private String design = "";

  @BeforeEach
  void write() {
    design = Designs.write(directory, "design.yaml", DESIGN);
  }

  @Test
  void tablesArePrintedAndUnmetExpectationsAreNoFailure() {
    Run run = Run.of("routes", design);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("dc-1", "vpn-1", "vpc-1", "192.168.0.0/16", "10.0.0.0/8");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 || line.contains(design));
  }

  @Test
  void whatKeepsASessionDownFollowsTheRuleSet() {
    String sixth =
        Designs.write(directory, "sixth.yaml", DESIGN.replace("169.254.11.", "169.254.6."));
    String[] page = {"", "--rules=alibaba@2024-10-18", "--rules=rfc"};
    for (String option : page) {
      Run run = option.isEmpty() ? Run.of("routes", sixth) : Run.of("routes", option, sixth);
      assertThat(run.status()).isEqualTo(0);
      assertThat(run.out()).contains("all up").doesNotContain("[E23]");
    }
    for (String option : new String[] {"alibaba@2026-08", "rfc,alibaba@2026-08"}) {
      Run run = Run.of("routes", "--rules", option, sixth);
      assertThat(run.status()).isEqualTo(0);
      assertThat(run.out()).contains("1 down", "[E23]");
    }
    assertThat(Run.of("check", "--rules", "alibaba@2026-08", "--format", "html", sixth).out())
        .contains("reserved by a later source");
    assertThat(Run.of("check", "--format", "html", sixth).out())
        .doesNotContain("reserved by a later source");
  }

  @Test
  void aDestinationIsExplained() {
    Run run = Run.of("routes", "--explain", "192.168.0.0/16", design);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).containsSubsequence("originated", "advertised", "learned");
  }

  @Test
  void aDestinationThatNobodyKnowsIsAnsweredWithTheNearest() {
    Run run = Run.of("routes", "--explain", "192.168.7.0/24", design);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("192.168.7.0/24", "192.168.0.0/16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"routes FILE", "routes --explain 192.168.0.0/16 FILE"})
  void jsonNamesItsSchema(String line) {
    String[] words = (line.replace("FILE", design) + " --format json").split(" ");
    Run run = Run.of(words);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).startsWith("{\n \"schema\": \"bgp-over-ipsec/").endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "routes",
        "routes FILE FILE",
        "routes --explain FILE",
        "routes --explain 192.168.0.1/16 FILE",
        "routes --explain 192.168.0.0 FILE",
        "routes --explain 300.0.0.0/8 FILE",
        "routes --format sarif FILE",
        "routes --rules alibaba@2024-10-19 FILE",
        "routes --rules alibaba@2024-10-18,alibaba@2026-08 FILE",
        "routes --output /nonexistent/file FILE"
      })
  void badUsageCostsOneLine(String line) {
    Run run = Run.of(line.replace("FILE", design).split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("bgp routes: ")
        .doesNotContain("Exception");
  }

  @Test
  void aPrefixWithHostBitsIsAnsweredWithItsNetwork() {
    assertThat(Run.of("routes", "--explain", "192.168.0.1/16", design).err())
        .contains("--explain", "192.168.0.1/16", "192.168.0.0/16");
  }

  @Test
  void aFileThatIsNoTopologyCostsOneLineForEachProblem() {
    String file = Designs.write(directory, "bad.yaml", "version: 2\n");
    Run run = Run.of("routes", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(file + ":1:10: ");
    Run missing = Run.of("routes", directory.resolve("none.yaml").toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err().lines()).singleElement().asString().contains("none.yaml: ");
  }

  @Test
  void theRoutesGoToTheFileThatIsNamed() throws IOException {
    Path target = directory.resolve("routes.txt");
    Set<Terminal.Fact> terminal = Set.of(Terminal.Fact.OUT_IS_TERMINAL);
    Run run = Run.on(terminal, "routes", "--output", target.toString(), design);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(target, StandardCharsets.UTF_8))
        .isEqualTo(Run.of("routes", design).out());
    assertThat(Run.on(terminal, "routes", design).out()).contains("\u001b[");
  }
}
