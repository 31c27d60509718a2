package io.github.bgpoveripsec.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a command knows of the process it runs in.
 *
 * @param out where results go
 * @param err where problems and progress go
 * @param facts which of the streams are terminals, and what the environment says about colours
 */
record Terminal(OutputStream out, OutputStream err, Set<Fact> facts) {
  /** What may be true of a process. */
  enum Fact {
    /** Results go to a terminal. */
    OUT_IS_TERMINAL,
    /** Problems go to a terminal. */
    ERR_IS_TERMINAL,
    /** The user wants no colours, or the terminal has none (no-color.org). */
    NO_COLOR
  }

  Terminal {
    facts = Set.copyOf(facts);
  }

  /**
   * The process itself.
   *
   * @param environment the environment, to which the launcher adds which streams are terminals,
   *     since Java 17 cannot tell them apart
   */
  static Terminal ofProcess(Map<String, String> environment) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    String terminals = environment.getOrDefault("BGP_TERMINALS", "");
    if (terminals.contains("1")) {
      facts.add(Fact.OUT_IS_TERMINAL);
    }
    if (terminals.contains("2")) {
      facts.add(Fact.ERR_IS_TERMINAL);
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb")) {
      facts.add(Fact.NO_COLOR);
    }
    return new Terminal(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), facts);
  }

  boolean is(Fact fact) {
    return facts.contains(fact);
  }
}
