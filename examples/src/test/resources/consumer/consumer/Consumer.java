package consumer;

import io.github.bgpoveripsec.model.net.Asn;

/** Touches every library once. */
public final class Consumer {
  private Consumer() {}

  /**
   * Prints ok.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    System.out.println(Asn.of(45104).toString().equals("45104") ? "ok" : "not ok");
  }
}
