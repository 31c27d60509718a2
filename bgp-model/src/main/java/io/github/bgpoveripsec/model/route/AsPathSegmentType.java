package io.github.bgpoveripsec.model.route;

import java.util.Optional;

/** The kinds of segments an AS path is made of, with their numbers on the wire. */
public enum AsPathSegmentType {
  /** Systems in no order, left behind by aggregation (RFC 4271). */
  AS_SET(1),
  /** Systems in the order in which the route passed them, the latest first (RFC 4271). */
  AS_SEQUENCE(2),
  /** Members of the local confederation in order (RFC 5065). */
  AS_CONFED_SEQUENCE(3),
  /** Members of the local confederation in no order (RFC 5065). */
  AS_CONFED_SET(4);

  private static final AsPathSegmentType[] BY_CODE = values();

  private final int code;

  AsPathSegmentType(int code) {
    this.code = code;
  }

  /**
   * The kind that has a number.
   *
   * @param code the segment type on the wire
   * @return the kind, or empty if the number has none
   */
  public static Optional<AsPathSegmentType> ofCode(int code) {
    return code < 1 || code > BY_CODE.length ? Optional.empty() : Optional.of(known(code));
  }

  /** The kind of a number that came from a segment of ours. */
  static AsPathSegmentType known(int code) {
    return BY_CODE[code - 1];
  }

  /**
   * The number of the kind on the wire.
   *
   * @return 1 to 4
   */
  public int code() {
    return code;
  }
}
