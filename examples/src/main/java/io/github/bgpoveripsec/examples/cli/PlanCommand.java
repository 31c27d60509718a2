package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.report.JsonPlan;
import io.github.bgpoveripsec.rules.report.TextPlan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks how to get from one design to another. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints the steps from one design to another, in an order that the cloud accepts, each with"
          + " what changes, why, and the clause it follows from."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:the plan is printed, whether or not there is anything to do",
      " 2:bad usage, a file that cannot be read, or no place for the output"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bgp plan vpn-now.yaml vpn-next.yaml",
      "  bgp plan --format json vpn-now.yaml vpn-next.yaml | jq -r '.plan[].action'",
      "",
      "Resources are known by their ids. Whether the new design is allowed is for",
      "'bgp check' to say."
    })
final class PlanCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final PrintWriter err;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The design as it is, a topology file in YAML or JSON.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The design as it is to be.")
  private Path fresh = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not given) or json.")
  private Choices.Format format = Choices.Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the plan to a file instead of standard output.")
  private Optional<Path> target = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (if not given: on a terminal, unless NO_COLOR is set), always or never.")
  private Choices.Color color = Choices.Color.AUTO;

  PlanCommand(Terminal terminal, PrintWriter err) {
    this.terminal = terminal;
    this.err = err;
  }

  @Override
  public Integer call() {
    Given.spare(target, Stream.of(old, fresh));
    try (Progress progress = Progress.on(terminal, err)) {
      Reading reading = new Reading(err, progress);
      Optional<ReadResult.Read> before = reading.of(old);
      Optional<ReadResult.Read> after = reading.of(fresh);
      if (before.isEmpty() || after.isEmpty()) {
        return Status.UNUSABLE;
      }
      progress.says("planning");
      Plan plan = Procedure.between(before.get().topology(), after.get().topology());
      progress.pause();
      try (Output output = Output.to(target, terminal)) {
        switch (format) {
          case TEXT -> text().write(plan, output);
          case JSON -> new JsonPlan().write(plan, output);
        }
      }
      return Status.FINE;
    }
  }

  private TextPlan text() {
    return new TextPlan(BgpCommand.WIDTH, color.style(terminal, target.isPresent()));
  }
}
