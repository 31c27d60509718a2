package io.github.bgpoveripsec.codec.fuzz;

/** Any octets as the body of an OPEN. */
public final class OpenTarget {
  private static final int TYPE = 1;

  private OpenTarget() {}

  /**
   * Holds all laws over one input.
   *
   * @param input an octet for the session, then the body
   */
  public static void fuzzerTestOneInput(byte[] input) {
    Framed framed = Framed.of(TYPE, input);
    Laws.all(framed.message(), framed.session());
  }
}
