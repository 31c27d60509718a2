package io.github.bgpoveripsec.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why something went wrong. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return oneLine(String.valueOf(e.getMessage()));
  }

  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String message = oneLine(String.valueOf(e.getMessage()));
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException e) {
    boolean command = !e.getCommandLine().getSubcommands().isEmpty();
    String what = e.isUnknownOption() ? "option" : command ? "command" : "argument";
    List<String> near = e.getSuggestions();
    return "unknown "
        + what
        + " '"
        + oneLine(e.getUnmatched().get(0))
        + "'"
        + (near.isEmpty() ? "" : " (did you mean " + near.get(0) + "?)");
  }

  /** What went wrong inside, and where, for a report to the project. */
  static String ofUnexpected(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "not enough memory; give more with JAVA_OPTS=-Xmx4g";
    }
    StackTraceElement[] trace = e.getStackTrace();
    return "internal error, please report it: "
        + oneLine(e.toString())
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
