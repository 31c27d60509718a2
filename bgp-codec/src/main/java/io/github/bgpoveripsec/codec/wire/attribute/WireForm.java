package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import java.io.Serializable;
import java.util.Set;

/**
 * What one has to know to read the octets of an UPDATE.
 *
 * @param asnWidth how many octets an AS number takes
 * @param withPathIds the families whose prefixes carry path identifiers
 */
public record WireForm(AsnWidth asnWidth, Set<Family> withPathIds) implements Serializable {
  /**
   * Copies the families.
   *
   * @param asnWidth how many octets an AS number takes
   * @param withPathIds the families with path identifiers
   */
  public WireForm {
    withPathIds = Set.copyOf(withPathIds);
  }

  /**
   * Whether the prefixes of a family carry path identifiers.
   *
   * @param family the family
   * @return the mode
   */
  public PathIds pathIds(Family family) {
    return !withPathIds.isEmpty() && withPathIds.contains(family)
        ? PathIds.PRESENT
        : PathIds.ABSENT;
  }
}
