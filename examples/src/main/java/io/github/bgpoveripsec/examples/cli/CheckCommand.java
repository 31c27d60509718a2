package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.file.BaselineFile;
import io.github.bgpoveripsec.rules.policy.file.OverridesFile;
import io.github.bgpoveripsec.rules.report.JsonReport;
import io.github.bgpoveripsec.rules.report.JunitReport;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.report.ReportFormat;
import io.github.bgpoveripsec.rules.report.SarifReport;
import io.github.bgpoveripsec.rules.report.TextReport;
import io.github.bgpoveripsec.rules.report.html.Design;
import io.github.bgpoveripsec.rules.report.html.HtmlReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks whether designs are allowed. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks designs of BGP over IPsec against a rule set, and prints what is wrong, where, why,"
          + " and what to do about it."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:no finding of severity error (or what --fail-on says)",
      " 1:findings",
      " 2:bad usage, a file that cannot be read, or no place for the output"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bgp check vpn.yaml",
      "  bgp check --fail-on warning --format json --output report.json designs/*.yaml",
      "  bgp check --rules alibaba@2026-08,rfc vpn.yaml",
      "  bgp check --format json vpn.yaml | jq -r '.reports[].findings[].path'",
      "  bgp check --format sarif --output bgp.sarif designs/*.yaml",
      "  bgp check --format html --output report.html vpn.yaml",
      "  bgp check --before vpn-now.yaml vpn-next.yaml",
      "  bgp check --config overrides.yaml --baseline known.yaml designs/*.yaml",
      "",
      "A file that cannot be read costs one line on standard error for each problem,",
      "FILE:LINE:COLUMN: PLACE: PROBLEM; the other files are checked all the same."
    })
final class CheckCommand implements Callable<Integer> {
  private static final List<String> OF_REPORTS =
      List.of("--baseline", "--color", "--fail-on", "--format", "--output");

  private final Terminal terminal;
  private final PrintWriter err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Topology files, in YAML or JSON.")
  private List<Path> files = List.of();

  @Option(
      names = "--rules",
      paramLabel = "NAME",
      split = ",",
      description =
          "The rule set, or several joined by commas, such as alibaba@2024-10-18,rfc; "
              + Catalogues.DEFAULT
              + " if not given.")
  private List<String> rules = List.of(Catalogues.DEFAULT);

  @Option(
      names = "--before",
      paramLabel = "OLD",
      description =
          "The design as it is now: also judge whether one can get from there to FILE in one go.")
  private Optional<Path> before = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (if not given), json, sarif (2.1.0, for code scanning), junit (XML, for build"
              + " servers) or html (one page, with a drawing and the route tables).")
  private Choices.ReportForm format = Choices.ReportForm.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private Optional<Path> target = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The least severity that makes the exit status 1: error (if not given), warning, or"
              + " never.")
  private Choices.FailOn failOn = Choices.FailOn.ERROR;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A file of overrides: rules disabled, regraded or tuned, each with a reason that the"
              + " report shows.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A file of findings that are known already and do not count.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Write the findings as a baseline to a file, and no report: options about reports"
              + " (--baseline, --color, --fail-on, --format, --output) are refused beside it.")
  private Optional<Path> newBaseline = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (if not given: on a terminal, unless NO_COLOR is set), always or never.")
  private Choices.Color color = Choices.Color.AUTO;

  CheckCommand(Terminal terminal, PrintWriter err) {
    this.terminal = terminal;
    this.err = err;
  }

  @Override
  public Integer call() {
    RuleSet<Topology> set = Catalogues.named(rules);
    if (newBaseline.isPresent()) {
      Given.refuse(spec, OF_REPORTS, "--write-baseline writes no report");
    }
    if (before.isPresent() && files.size() > 1) {
      throw new Refusal("expected one FILE to compare with --before, got " + files.size());
    }
    Given.spare(target.or(() -> newBaseline), read());
    try (Progress progress = Progress.on(terminal, err)) {
      Reading reading = new Reading(err, progress);
      Optional<Decisions> decisions = decisions(reading);
      Optional<Former> old = before.flatMap(file -> former(file, reading));
      if (decisions.isEmpty() || old.isPresent() != before.isPresent()) {
        files.forEach(reading::of); // so that their problems are told as well
        return Status.UNUSABLE;
      }
      Judging judging = new Judging(set, old, decisions.get());
      Inspection inspection = new Inspection(judging, failOn, reading);
      Iterator<Design> designs =
          files.stream().map(inspection::of).flatMap(Optional::stream).iterator();
      if (newBaseline.isPresent()) {
        return new BaselineWriter(newBaseline.get(), terminal).write(designs, inspection);
      }
      if (designs.hasNext()) {
        try (Output output = Output.to(target, terminal)) {
          write(designs, output);
        }
      }
      return inspection.status();
    }
  }

  private Stream<Path> read() {
    return Stream.concat(
        files.stream(), Stream.of(before, config, baseline).flatMap(Optional::stream));
  }

  private Optional<Former> former(Path file, Reading reading) {
    return reading
        .of(file)
        .map(read -> new Former(file.toString(), read, Catalogues.changes(rules)));
  }

  /** What the files say, or nothing when one of them cannot be read. */
  private Optional<Decisions> decisions(Reading reading) {
    Set<String> ids = Catalogues.ids();
    Optional<Decisions.From<Overrides>> overrides =
        config.flatMap(
            file ->
                reading
                    .of(file, OverridesFile.format(ids, AlibabaVpnGatewayRules.parameters()))
                    .map(it -> new Decisions.From<>(file, it)));
    Optional<Decisions.From<Baseline>> known =
        baseline.flatMap(
            file ->
                reading
                    .of(file, BaselineFile.format(ids))
                    .map(it -> new Decisions.From<>(file, it)));
    boolean all =
        overrides.isPresent() == config.isPresent() && known.isPresent() == baseline.isPresent();
    return all ? Optional.of(new Decisions(overrides, known)) : Optional.empty();
  }

  private void write(Iterator<Design> designs, Output output) {
    switch (format) {
      case TEXT -> write(text(), designs, output);
      case JSON -> write(new JsonReport(), designs, output);
      case SARIF -> write(new SarifReport(), designs, output);
      case JUNIT -> write(new JunitReport(), designs, output);
      case HTML -> {
        List<Design> all = new ArrayList<>();
        designs.forEachRemaining(all::add);
        new HtmlReport().write(all, output);
      }
    }
  }

  private static void write(ReportFormat form, Iterator<Design> designs, Output output) {
    Iterator<NamedReport> reports =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(designs, 0), false)
            .map(Design::report)
            .iterator();
    form.write(() -> reports, output);
  }

  private ReportFormat text() {
    return new TextReport(BgpCommand.WIDTH, color.style(terminal, target.isPresent()));
  }
}
