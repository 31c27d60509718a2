package io.github.bgpoveripsec.examples;

import io.github.bgpoveripsec.model.file.FileProblem;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Is the design in this file allowed? Reads a file and prints a line for each finding. */
public final class CheckAFile {
  private CheckAFile() {}

  /**
   * Prints what is wrong with a file, or with the design in it.
   *
   * @param args the name of a topology file
   */
  public static void main(String[] args) {
    System.out.print(answer(Path.of(args[0])));
  }

  static String answer(Path file) {
    return TopologyFile.read(file).match(CheckAFile::findings, CheckAFile::problems);
  }

  private static String findings(ReadResult.Read read) {
    Report report = AlibabaVpnGatewayRules.october2024().check(read.topology());
    return report.findings().stream()
        .map(finding -> line(finding, read) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Finding finding, ReadResult.Read read) {
    return read.positions().at(finding.path())
        + " "
        + finding.severity()
        + " "
        + finding.path()
        + ": "
        + finding.message().text();
  }

  private static String problems(ReadResult.Refused refused) {
    return refused.problems().stream()
        .map(FileProblem::toLine)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
