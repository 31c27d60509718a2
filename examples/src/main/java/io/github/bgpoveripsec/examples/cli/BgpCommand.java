package io.github.bgpoveripsec.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that only has commands. */
@Command(
    name = "bgp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks designs of BGP over IPsec, and decodes what BGP speakers send.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "'bgp COMMAND --help' says more about a command."},
    commandListHeading = "%nCommands:%n")
final class BgpCommand implements Runnable {
  /** The width of everything that is printed for people. */
  static final int WIDTH = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "expected a command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
