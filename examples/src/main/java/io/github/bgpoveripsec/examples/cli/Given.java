package io.github.bgpoveripsec.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * Refuses to write over a file that is read, under whatever name.
   *
   * @param target where the result is to go, if into a file
   * @param read the files that are read
   */
  static void spare(Optional<Path> target, Stream<Path> read) {
    target
        .flatMap(file -> read.filter(other -> isSame(file, other)).findFirst())
        .ifPresent(
            other -> {
              throw new Refusal(
                  "expected another file to write to, got " + other + ", which is read");
            });
  }

  private static boolean isSame(Path some, Path other) {
    try {
      return Files.isRegularFile(some) && Files.isSameFile(some, other);
    } catch (IOException e) { // one of them is not there, and reading or writing will say so
      return false;
    }
  }
}
