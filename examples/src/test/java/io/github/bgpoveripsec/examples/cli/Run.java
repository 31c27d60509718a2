package io.github.bgpoveripsec.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A run of the command line within the test.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int status, String out, String err) {
  static Run of(String... args) {
    return on(Set.of(), args);
  }

  static Run on(Set<Terminal.Fact> facts, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, facts, args);
    return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  static Run into(OutputStream out, Set<Terminal.Fact> facts, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(List.of(args), new Terminal(out, err, facts));
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
