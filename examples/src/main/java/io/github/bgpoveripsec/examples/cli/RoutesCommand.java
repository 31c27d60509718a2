package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.report.routes.JsonRoutes;
import io.github.bgpoveripsec.rules.report.routes.NamedRouting;
import io.github.bgpoveripsec.rules.report.routes.RoutesFormat;
import io.github.bgpoveripsec.rules.report.routes.TextRoutes;
import io.github.bgpoveripsec.rules.routing.SessionTerms;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks who learns which route, and why not. */
@Command(
    name = "routes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lets the routes of a design run their course, and prints the BGP sessions, what stands in"
          + " each route table, what was refused, and why."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:the routes are printed, whether or not all expected ones are learned",
      " 2:bad usage, a file that cannot be read, or no place for the output"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bgp routes vpn.yaml",
      "  bgp routes --explain 192.168.0.0/16 vpn.yaml",
      "  bgp routes --rules alibaba@2026-08 vpn.yaml",
      "  bgp routes --format json vpn.yaml | jq -r '.tables[].routes[].prefix'",
      "",
      "In tables, > marks what may carry traffic, x what was refused, ! a danger."
    })
final class RoutesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final PrintWriter err;

  @Parameters(paramLabel = "FILE", description = "A topology file, in YAML or JSON.")
  private Path file = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "PREFIX",
      description = "Print what happened to this destination, table by table, and nothing else.")
  private Optional<Prefix> explained = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "NAME",
      split = ",",
      description =
          "The rule set whose edition says what keeps a session down, as for check, such as"
              + " alibaba@2026-08; "
              + Catalogues.DEFAULT
              + " if not given.")
  private List<String> rules = List.of(Catalogues.DEFAULT);

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not given) or json.")
  private Choices.Format format = Choices.Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the routes to a file instead of standard output.")
  private Optional<Path> target = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (if not given: on a terminal, unless NO_COLOR is set), always or never.")
  private Choices.Color color = Choices.Color.AUTO;

  RoutesCommand(Terminal terminal, PrintWriter err) {
    this.terminal = terminal;
    this.err = err;
  }

  @Override
  public Integer call() {
    SessionTerms terms = AlibabaVpnGatewayRules.terms(Catalogues.named(rules).editions());
    Given.spare(target, Stream.of(file));
    try (Progress progress = Progress.on(terminal, err)) {
      Optional<ReadResult.Read> read = new Reading(err, progress).of(file);
      if (read.isEmpty()) {
        return Status.UNUSABLE;
      }
      progress.says("converging " + file);
      NamedRouting routing = NamedRouting.of(file.toString(), read.get().topology(), terms);
      progress.pause();
      try (Output output = Output.to(target, terminal)) {
        explained.ifPresentOrElse(
            prefix -> form().explain(routing, prefix, output), () -> form().write(routing, output));
      }
      return Status.FINE;
    }
  }

  private RoutesFormat form() {
    return switch (format) {
      case TEXT -> new TextRoutes(BgpCommand.WIDTH, color.style(terminal, target.isPresent()));
      case JSON -> new JsonRoutes();
    };
  }
}
