package io.github.bgpoveripsec.examples.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What stands on the command line. */
final class Given {
  private Given() {}

  /**
   * Refuses options that would have no effect, rather than ignoring them.
   *
   * @param command the command that was given
   * @param options the options that have no effect here
   * @param because why they have none
   */
  static void refuse(CommandSpec command, List<String> options, String because) {
    ParseResult given = command.commandLine().getParseResult();
    options.stream()
        .filter(given::hasMatchedOption)
        .findFirst()
        .ifPresent(
            option -> {
              throw new Refusal(because + ", so " + option + " does not go with it");
            });
  }
}
