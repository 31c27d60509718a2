package io.github.bgpoveripsec.model.vpn;

import java.io.Serializable;

/**
 * How long a security association lives before it is negotiated anew.
 *
 * @param seconds whole seconds, 0 to 4294967295
 */
public record Lifetime(long seconds) implements Serializable {

  /**
   * Checks the range.
   *
   * @param seconds whole seconds, 0 to 4294967295
   * @throws IllegalArgumentException if {@code seconds} is not in 0 to 4294967295
   */
  public Lifetime {
    if (seconds < 0 || seconds > 0xffff_ffffL) {
      throw new IllegalArgumentException(
          "lifetime " + seconds + " is outside 0 to 4294967295 seconds");
    }
  }

  /**
   * A lifetime of so many seconds.
   *
   * @param seconds 0 to 4294967295
   * @return the lifetime
   * @throws IllegalArgumentException if {@code seconds} is not in that range
   */
  public static Lifetime ofSeconds(long seconds) {
    return new Lifetime(seconds);
  }
}
