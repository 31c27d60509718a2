package io.github.bgpoveripsec.examples.cli;

/** That a command cannot do what it was asked to do, for a reason that fits in one line. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason);
  }
}
