package io.github.bgpoveripsec.examples.cli;

/** The {@code bgp} command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {}
}
