package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers how the routes of an UPDATE lie: those of one family all in the same way. */
final class RouteForms {
  private final Set<Family> withPathIds = new HashSet<>();
  private final Set<Family> withoutPathIds = new HashSet<>();
  private final Set<Family> withLabelStacks = new HashSet<>();

  /** Adds the routes of an attribute, if it has any. */
  void add(PathAttribute attribute) {
    if (attribute instanceof MpReach reach) {
      add(reach.family(), reach.nlri());
      checkLabels(reach.nlri(), form -> form != LabelForm.WITHDRAWN);
    } else if (attribute instanceof MpUnreach unreach) {
      add(unreach.family(), unreach.nlri());
      checkLabels(unreach.nlri(), form -> form == LabelForm.WITHDRAWN || form == LabelForm.ABSENT);
    }
  }

  /** Adds the routes of a family. */
  void add(Family family, Nlri nlri) {
    if (nlri instanceof PrefixList list && !list.isEmpty()) {
      checkFamily(family, new Family(list.afi(), family.safi()));
      add(family, list.pathIds());
    } else if (nlri instanceof RouteList<?> list && !list.isEmpty()) {
      checkFamily(family, list.family());
      add(family, list.form().pathIds());
      if (list.form().labels() == LabelForm.STACK) {
        withLabelStacks.add(family);
      }
    }
  }

  /** The form in which all that was added can be written. */
  WireForm form(AsnWidth width) {
    return new WireForm(width, withPathIds, withLabelStacks);
  }

  private void add(Family family, PathIds pathIds) {
    (pathIds == PathIds.PRESENT ? withPathIds : withoutPathIds).add(family);
    if (withPathIds.contains(family) && withoutPathIds.contains(family)) {
      throw new IllegalArgumentException(
          "expected path identifiers with all routes of " + family + " or with none");
    }
  }

  /** Withdrawn routes have no labels, and announced ones have theirs. */
  private static void checkLabels(Nlri nlri, Predicate<LabelForm> fits) {
    if (nlri instanceof RouteList<?> list && !list.isEmpty() && !fits.test(list.form().labels())) {
      throw new IllegalArgumentException(
          "expected labels with announced routes and none with withdrawn ones, but found " + list);
    }
  }

  private static void checkFamily(Family wanted, Family found) {
    if (!wanted.equals(found)) {
      throw new IllegalArgumentException("expected routes of " + wanted + " but found " + found);
    }
  }
}
