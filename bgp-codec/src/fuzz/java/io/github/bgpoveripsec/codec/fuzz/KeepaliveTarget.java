package io.github.bgpoveripsec.codec.fuzz;

/** Any octets as the body of a KEEPALIVE. */
public final class KeepaliveTarget {
  private static final int TYPE = 4;

  private KeepaliveTarget() {}

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
