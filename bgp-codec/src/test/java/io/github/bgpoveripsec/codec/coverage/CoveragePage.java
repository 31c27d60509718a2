package io.github.bgpoveripsec.codec.coverage;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.Malformer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page docs/coverage.md. */
final class CoveragePage {
  private static final int ALL = ErrorRow.values().length;

  private CoveragePage() {}

  static String text() {
    return String.join(
        "\n",
        "# What the codec covers",
        "",
        "This page is generated from the code and its tests, and a test compares it. To write it"
            + " anew:",
        "`mvn test -pl bgp-codec -am -Dtest=CoveragePageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true`.",
        "",
        "Numbers that are not listed are no errors: their octets are kept raw, in order, and"
            + " written again as they came.",
        "",
        section("Messages", CodePointTables.messages()),
        section("Capabilities", CodePointTables.capabilities()),
        section("Path attributes", CodePointTables.attributes()),
        section("Families", CodePointTables.families()),
        section("NOTIFICATION codes", CodePointTables.errors()),
        section("Error rows", rows()));
  }

  private static String section(String title, Object content) {
    return "## " + title + "\n\n" + content;
  }

  private static String rows() {
    Map<ErrorRow, List<String>> met = RowTests.met();
    Map<ErrorRow, List<String>> notMet = RowTests.notMet();
    long malformed = Arrays.stream(ErrorRow.values()).filter(CoveragePage::hasMalformer).count();
    Table table =
        new Table("row", "tests that meet it", "tests that narrowly miss it", "malformer");
    for (ErrorRow row : ErrorRow.values()) {
      table.row(
          row.id(),
          String.join(", ", met.getOrDefault(row, List.of())),
          String.join(", ", notMet.getOrDefault(row, List.of())),
          Malformer.of(row).excuse().orElse("yes"));
    }
    return String.join(
        "\n",
        "[codec.md](codec.md#rows) says what each row means. Of " + ALL + " rows",
        "",
        "- "
            + met.size()
            + " are met by a test that checks the reaction, octet by octet where one is sent,",
        "- "
            + notMet.size()
            + " are narrowly missed by another test, which checks that nothing is reported,",
        "- "
            + malformed
            + " have a malformer that laws hold against any sound message; the others say why"
            + " not.",
        "",
        table.toString());
  }

  private static boolean hasMalformer(ErrorRow row) {
    return Malformer.of(row).excuse().isEmpty();
  }
}
