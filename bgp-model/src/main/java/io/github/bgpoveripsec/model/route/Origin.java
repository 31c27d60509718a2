package io.github.bgpoveripsec.model.route;

import java.util.Optional;

/** Where a route came from before BGP carried it: the ORIGIN attribute (RFC 4271 section 5.1.1). */
public enum Origin {
  /** From inside the originating system. */
  IGP(0),
  /** From the Exterior Gateway Protocol of RFC 904. */
  EGP(1),
  /** From somewhere else, such as a static route. */
  INCOMPLETE(2);

  private final int code;

  Origin(int code) {
    this.code = code;
  }

  /**
   * The origin that has a number.
   *
   * @param code the value on the wire
   * @return the origin, or empty if the number is not 0 to 2
   */
  public static Optional<Origin> ofCode(int code) {
    return switch (code) {
      case 0 -> Optional.of(IGP);
      case 1 -> Optional.of(EGP);
      case 2 -> Optional.of(INCOMPLETE);
      default -> Optional.empty();
    };
  }

  /**
   * The number of the origin on the wire; of two routes, the lower one is preferred.
   *
   * @return 0 to 2
   */
  public int code() {
    return code;
  }
}
