package io.github.bgpoveripsec.codec.fuzz;

/** Any octets as the body of a NOTIFICATION. */
public final class NotificationTarget {
  private static final int TYPE = 3;

  private NotificationTarget() {}

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
