package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class CheckCommandTest {
  @TempDir private Path directory;

  private String fine = "";
  private String doubtful = "";
  private String broken = "";

  @BeforeEach
  void write() {
    fine = Designs.write(directory, "fine.yaml", Designs.FINE);
    doubtful = Designs.write(directory, "doubtful.yaml", Designs.DOUBTFUL);
    broken = Designs.write(directory, "broken.yaml", Designs.BROKEN);
  }

  @Test
  void aDesignWithoutFindingsIsFine() {
    Run run = Run.of("check", fine);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(3).first().isEqualTo(fine + ": no findings");
  }

  @Test
  void anErrorIsReportedWithItsPlaceInTheFile() {
    Run run = Run.of("check", broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains("vpnGateways[vpn-1].connections[vco-1].tunnels[single].cidr")
        .contains("  id       tunnel/cidr-reserved");
    assertThat(run.out().replaceAll("\\s", "")).contains(broken + ":17:");
  }

  @ParameterizedTest
  @CsvSource({"error,0,1", "warning,1,1", "never,0,0"})
  void theLeastSeverityThatFailsCanBeChosen(String failOn, int ofDoubtful, int ofBroken) {
    assertThat(Run.of("check", "--fail-on", failOn, fine).status()).isEqualTo(0);
    assertThat(Run.of("check", "--fail-on", failOn, doubtful).status()).isEqualTo(ofDoubtful);
    assertThat(Run.of("check", "--fail-on", failOn, broken).status()).isEqualTo(ofBroken);
  }

  @Test
  void severalFilesAreReportedInTheirOrderAndTheWorstCounts() {
    Run run = Run.of("check", broken, fine);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsSubsequence(broken + ": 1 error", fine + ": no findings");
    assertThat(run.out().lines()).last().asString().startsWith("2 designs, 1 with findings");
  }

  @Test
  void aFileThatCannotBeReadDoesNotHideTheOthers() {
    Run run = Run.of("check", directory.resolve("none.yaml").toString(), broken, fine);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("none.yaml: ");
    assertThat(run.out()).contains(broken + ": 1 error", fine + ": no findings");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing but a comment",
        "version: 2",
        "version: 1\nvpcz: []",
        "version: 1\nvpcs: 7",
        "version: 1\nvpcs: [{id: a, region: r, cidr: 10.0.0.1/8}]",
        "version: 1\ncustomerGateways: [{id: a, ipAddress: '::1', asn: 1}]",
        "version: 1\ncustomerGateways: [{id: a, ipAddress: 192.0.2.1, asn: 4294967296}]",
        "version: 1\nvpcs: &a [*a]",
        "version: 1\nversion: 1",
        "version: [[[[",
        "\u0000\u0001\u0002",
        "- - - -"
      })
  void aFileThatIsNoTopologyCostsOneLineForEachProblem(String text) {
    String file = Designs.write(directory, "bad.yaml", text);
    Run run = Run.of("check", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith(file + ":"))
        .noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void aProblemIsNamedWithLineAndColumnAndPlace() {
    String text = "version: 1\nvpcs:\n  - {id: a, region: r, cidr: 7}\n";
    String file = Designs.write(directory, "bad.yaml", text);
    assertThat(Run.of("check", file).err()).contains(file + ":3:30: vpcs[a].cidr: ");
  }

  @Test
  void aDirectoryIsNoTopology() {
    Run run = Run.of("check", directory.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().startsWith(directory + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --rules alibaba@1999 FILE",
        "check --rules nonsense FILE",
        "check --rules alibaba FILE",
        "check --rules rfc@1999 FILE",
        "check --rules alibaba@2024-10-18,nonsense FILE",
        "check --rules alibaba@2024-10-18,alibaba@2026-08 FILE",
        "check --format xml FILE",
        "check --format JSON FILE",
        "check --fail-on info FILE",
        "check --color sometimes FILE",
        "check --colour FILE",
        "check --output FILE",
        "check --output /nonexistent/file FILE",
        "check FILE --rules",
        "check FILE --before",
        "check --before FILE",
        "check --before FILE FILE FILE",
      })
  void badUsageCostsOneLine(String line) {
    Run run = Run.of(line.replace("FILE", fine).split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("bgp check: ")
        .doesNotContain("Exception");
  }

  @Test
  void anUnknownRuleSetIsAnsweredWithTheKnownOnes() {
    assertThat(Run.of("check", "--rules", "a@1", fine).err()).contains("alibaba@2024-10-18");
  }

  @Test
  void severalRuleSetsAreCheckedTogether() {
    String design = "version: 1\ndataCenters: [{id: dc-1, advertises: [127.0.0.0/8]}]\n";
    String file = Designs.write(directory, "loopback.yaml", design);
    assertThat(Run.of("check", file).out()).doesNotContain("route/loopback");
    assertThat(Run.of("check", "--rules", "rfc", file).out()).contains("route/loopback");
    Run joined = Run.of("check", "--rules", "rfc,alibaba@2026-08", "--format", "json", file);
    assertThat(joined.out())
        .contains("route/loopback", "tunnel/cidr-mask", "\"alibaba@2026-08\"", "\"rfc@2025-01\"");
    assertThat(Run.of("check", "--rules", "alibaba@2026-08,rfc@2025-01", "--format", "json", file))
        .isEqualTo(joined);
    assertThat(Run.of("check", "--rules", "rfc", "--rules", "rfc,rfc@2025-01", file))
        .isEqualTo(Run.of("check", "--rules", "rfc", file));
  }

  @Test
  void jsonIsOneDocumentForAllFiles() {
    Run run = Run.of("check", "--format", "json", broken, fine);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"bgp-over-ipsec/report/2\"", "\"tunnel/cidr-reserved\"");
    assertThat(documents(run.out())).isEqualTo(1);
  }

  @Test
  void sarifIsOneRunForAllFilesWithTheLineOfEachFinding() {
    Run run = Run.of("check", "--format", "sarif", broken, fine);
    assertThat(run.status()).isEqualTo(1);
    assertThat(documents(run.out())).isEqualTo(1);
    assertThat(run.out().lines())
        .filteredOn(line -> line.contains("\"tunnel/cidr-reserved\", \"ruleIndex\""))
        .singleElement()
        .asString()
        .contains("\"uri\": \"file:///", "broken.yaml\"", "\"startLine\": 1");
  }

  @Test
  void junitIsASuiteForEachFile() {
    Run run = Run.of("check", "--format", "junit", broken, fine);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("<testsuite "))).hasSize(2);
    assertThat(run.out().lines())
        .filteredOn(line -> line.contains("<failure"))
        .isNotEmpty()
        .anyMatch(line -> line.contains("name=\"tunnel/cidr-reserved\""));
  }

  @Test
  void theReportGoesToTheFileThatIsNamed() throws IOException {
    Path target = directory.resolve("report.txt");
    Run run = Run.of("check", "--output", target.toString(), broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(target, StandardCharsets.UTF_8))
        .isEqualTo(Run.of("check", broken).out());
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    Set<Terminal.Fact> terminal = Set.of(Terminal.Fact.OUT_IS_TERMINAL);
    Set<Terminal.Fact> plain = Set.of(Terminal.Fact.OUT_IS_TERMINAL, Terminal.Fact.NO_COLOR);
    assertThat(Run.of("check", broken).out()).doesNotContain("\u001b");
    assertThat(Run.on(terminal, "check", broken).out()).contains("\u001b[");
    assertThat(Run.on(plain, "check", broken).out()).doesNotContain("\u001b");
    assertThat(Run.on(terminal, "check", "--color", "never", broken).out())
        .doesNotContain("\u001b");
    assertThat(Run.of("check", "--color", "always", broken).out()).contains("\u001b[");
    assertThat(Run.on(terminal, "check", "--format", "json", broken).out())
        .doesNotContain("\u001b");
  }

  @Test
  void aReportInAFileIsNotColouredForTheTerminalBesideIt() throws IOException {
    Path target = directory.resolve("report.txt");
    Set<Terminal.Fact> terminal = Set.of(Terminal.Fact.OUT_IS_TERMINAL);
    Run.on(terminal, "check", "--output", target.toString(), broken);
    assertThat(Files.readString(target, StandardCharsets.UTF_8)).doesNotContain("\u001b");
  }

  @Test
  void aDesignIsComparedWithTheOneBefore() {
    String other = Designs.write(directory, "next.yaml", Designs.FINE.replace("65530", "65531"));
    Run run = Run.of("check", "--before", fine, other);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains("customerGateways[cgw-1].asn", "  id       customer-gateway/unchanged");
    assertThat(run.out().replaceAll("\\s", "")).contains(other + ":3:");
    assertThat(Run.of("check", other).status()).isEqualTo(0);
    assertThat(Run.of("check", "--before", other, other).status()).isEqualTo(0);
  }

  @Test
  void findingsAboutChangesStandBesideTheOthersInEveryForm() {
    String other = Designs.write(directory, "next.yaml", Designs.BROKEN.replace("65530", "65531"));
    for (String form : new String[] {"text", "json", "sarif", "junit", "html"}) {
      Run run = Run.of("check", "--before", fine, "--format", form, other);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).as(form).contains("customer-gateway/unchanged", "tunnel/cidr-reserved");
    }
    assertThat(Run.of("check", "--before", fine, "--format", "sarif", other).out().lines())
        .filteredOn(line -> line.contains("\"customer-gateway/unchanged\", \"ruleIndex\""))
        .singleElement()
        .asString()
        .contains("next.yaml\"", "\"startLine\": 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text  | now.yaml:7:",
        "json  | \"elsewhere\": {\"file\": \"DIRECTORY/now.yaml\", \"line\": 7, \"column\": 5}",
        "sarif | now.yaml\"}, \"region\": {\"startLine\": 7, \"startColumn\": 5}",
        "junit | now.yaml:7:5: ",
        "html  | line 7 of DIRECTORY/now.yaml, column 5"
      })
  void whatIsGoneIsPlacedInTheDesignBefore(String form, String place) {
    String now = Designs.write(directory, "now.yaml", Designs.FINE);
    String gone = Designs.write(directory, "gone.yaml", Designs.WITHOUT_GATEWAY);
    String[] line = {"--rules", "alibaba@2026-08", "--before", now, "--format", form, gone};
    Run run = Run.of(Stream.concat(Stream.of("check"), Stream.of(line)).toArray(String[]::new));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("vpn-gateway/deletion")
        .contains(place.replace("DIRECTORY", directory.toString()));
  }

  @Test
  void theRuleSetSaysWhichChangesAreJudged() {
    String gone = Designs.write(directory, "gone.yaml", Designs.WITHOUT_GATEWAY);
    assertThat(Run.of("check", "--before", fine, gone).status()).isEqualTo(0);
    Run run = Run.of("check", "--rules", "alibaba@2026-08", "--before", fine, gone);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("vpn-gateway/deletion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "version: 2",
        "version: 1\nvpcs: 7",
        "version: 1\ncustomerGateways: [{id: a, ipAddress: '::1', asn: 1}]",
        "version: [[[[",
        "\u0000\u0001"
      })
  void aDesignBeforeThatCannotBeReadCostsOneLineForEachProblem(String text) {
    String bad = Designs.write(directory, "bad.yaml", text);
    Run run = Run.of("check", "--before", bad, fine);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith(bad + ":"))
        .noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void problemsOfBothDesignsAreToldAtOnce() {
    String none = directory.resolve("none.yaml").toString();
    Run run = Run.of("check", "--before", none, directory.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(none + ": "))
        .anyMatch(line -> line.startsWith(directory + ": "));
  }

  private static int documents(String json) {
    int documents = 0;
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
        documents += depth == 0 ? 1 : 0;
      }
    }
    return documents;
  }
}
