package io.github.bgpoveripsec.model.route;

/**
 * Looks at a path segment by segment and number by number, so that it costs no objects. An {@link
 * AsPath.Builder} that looks at a path builds the same.
 */
public interface AsPathVisitor {
  /**
   * Looks at the beginning of a segment.
   *
   * @param type the kind
   * @param size how many AS numbers follow, 1 to 255
   */
  void segment(AsPathSegmentType type, int size);

  /**
   * Looks at the next AS number of the segment.
   *
   * @param bits the unsigned 32 bits of the number
   */
  void asn(int bits);
}
