package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import java.io.Serializable;
import java.util.Set;

/**
 * What one has to know to read the octets of an UPDATE.
 *
 * @param asnWidth how many octets an AS number takes
 * @param withPathIds the families whose routes carry path identifiers
 * @param withLabelStacks the families whose prefixes carry as many labels as the bottom-of-stack
 *     bit says, where others have one
 */
public record WireForm(AsnWidth asnWidth, Set<Family> withPathIds, Set<Family> withLabelStacks)
    implements Serializable {
  /**
   * Copies the families.
   *
   * @param asnWidth how many octets an AS number takes
   * @param withPathIds the families with path identifiers
   * @param withLabelStacks the families with several labels
   */
  public WireForm {
    withPathIds = Set.copyOf(withPathIds);
    withLabelStacks = Set.copyOf(withLabelStacks);
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

  /**
   * How announced routes of a family lie.
   *
   * @param family the family
   * @return the form
   */
  public RouteForm announced(Family family) {
    boolean stacks = !withLabelStacks.isEmpty() && withLabelStacks.contains(family);
    return RouteForm.of(pathIds(family), stacks ? LabelForm.STACK : LabelForm.SINGLE);
  }

  /**
   * How withdrawn routes of a family lie.
   *
   * @param family the family
   * @return the form
   */
  public RouteForm withdrawn(Family family) {
    return RouteForm.of(pathIds(family), LabelForm.WITHDRAWN);
  }
}
