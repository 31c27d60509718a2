package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The {@code bgp} command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Terminal.ofProcess(System.getenv())));
  }

  /** Runs one command. Nothing it does makes it throw. */
  static int run(List<String> args, Terminal terminal) {
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true);
    try {
      return commandLine(terminal, err).execute(args.toArray(String[]::new));
    } catch (Throwable e) { // the last resort: one line instead of a stack trace
      err.println("bgp: " + Reasons.ofUnexpected(e));
      return Status.UNUSABLE;
    }
  }

  private static CommandLine commandLine(Terminal terminal, PrintWriter err) {
    CommandLine line =
        new CommandLine(new BgpCommand())
            .addSubcommand(new CheckCommand(terminal, err))
            .addSubcommand(new PlanCommand(terminal, err))
            .addSubcommand(new RoutesCommand(terminal, err))
            .addSubcommand(new DecodeCommand(terminal, err))
            .addSubcommand(new RulesCommand(terminal));
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true);
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.registerConverter(Choices.Format.class, Choices.reader(Choices.Format.class));
    line.registerConverter(Choices.ReportForm.class, Choices.reader(Choices.ReportForm.class));
    line.registerConverter(Choices.Color.class, Choices.reader(Choices.Color.class));
    line.registerConverter(Choices.Input.class, Choices.reader(Choices.Input.class));
    line.registerConverter(
        Choices.MessageFormat.class, Choices.reader(Choices.MessageFormat.class));
    line.registerConverter(Choices.Peer.class, Choices.reader(Choices.Peer.class));
    line.registerConverter(Choices.Truth.class, Choices.reader(Choices.Truth.class));
    line.registerConverter(Family.class, Choices::family);
    line.registerConverter(Prefix.class, Choices::prefix);
    line.registerConverter(Choices.FailOn.class, Choices.reader(Choices.FailOn.class));
    line.setUsageHelpWidth(BgpCommand.WIDTH);
    line.setParameterExceptionHandler((e, args) -> misuse(e, err));
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, command, err));
    return line;
  }

  private static int misuse(ParameterException e, PrintWriter err) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println(command + ": " + Reasons.of(e) + "; see '" + command + " --help'");
    return Status.UNUSABLE;
  }

  private static int failure(Exception e, CommandLine command, PrintWriter err) {
    String reason = e instanceof Refusal ? e.getMessage() : Reasons.ofUnexpected(e);
    err.println(command.getCommandSpec().qualifiedName() + ": " + reason);
    return Status.UNUSABLE;
  }
}
