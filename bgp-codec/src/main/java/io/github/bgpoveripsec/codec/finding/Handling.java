package io.github.bgpoveripsec.codec.finding;

/**
 * What a receiver has to do about a finding, strongest first (RFC 7606 sections 2 and 3(h)).
 *
 * <p>The natural order is that of strength: {@code RESET} comes before all others.
 */
public enum Handling {
  /** Send a NOTIFICATION and close the session. */
  RESET("reset"),
  /** Forget all routes of the address family and ignore later ones (RFC 4760 section 7). */
  AFI_SAFI_DISABLE("afi-safi-disable"),
  /** Handle every route of the UPDATE as withdrawn. */
  TREAT_AS_WITHDRAW("treat-as-withdraw"),
  /** Drop the attribute and keep the UPDATE. */
  DISCARD("discard"),
  /** Ignore the message, capability, prefix or route; send nothing. */
  IGNORE("ignore"),
  /** Nothing: the octets are legal, and the finding is a warning at most. */
  OK("ok");

  private final String id;

  Handling(String id) {
    this.id = id;
  }

  /**
   * The name in JSON and on command lines.
   *
   * @return a stable lower-case name
   */
  public String id() {
    return id;
  }

  /**
   * Whether this one wins when both are called for (RFC 7606 section 3(h)).
   *
   * @param other the other handling
   * @return true if this is strictly stronger
   */
  public boolean isStrongerThan(Handling other) {
    return compareTo(other) < 0;
  }
}
