package io.github.bgpoveripsec.examples.cli;

/** The exit statuses of all commands. */
final class Status {
  /** Nothing was found that matters. */
  static final int FINE = 0;

  /** Something was found. */
  static final int FINDINGS = 1;

  /** Bad usage, unreadable input, or no place for the output. */
  static final int UNUSABLE = 2;

  private Status() {}
}
