package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import java.util.List;
import java.util.Optional;

/** Cuts out of an UPDATE the parts that findings say are to be ignored, such as single routes. */
final class Cuts {
  private final WireUpdate update;
  private final List<Finding> ignored;

  /** The cuts that findings call for; findings about whole attributes cut nothing. */
  Cuts(WireUpdate update, List<Finding> ignored) {
    this.update = update;
    this.ignored = ignored;
  }

  /** What is left of prefixes. */
  PrefixList of(PrefixList list) {
    return PrefixList.tryRead(cut(list.octets()), list.afi(), list.pathIds()).orElseThrow();
  }

  /** What is left of an attribute; nothing if no part of it is left. */
  Optional<PathAttribute> of(PathAttribute attribute) {
    if (attribute instanceof MpReach reach) {
      Family family = reach.family();
      return of(reach.nlri(), family, update.form().announced(family))
          .map(kept -> new MpReach(reach.flags(), reach.hop(), kept));
    } else if (attribute instanceof MpUnreach unreach) {
      Family family = unreach.family();
      return of(unreach.nlri(), family, update.form().withdrawn(family))
          .map(kept -> new MpUnreach(unreach.flags(), family, kept));
    } else if (attribute instanceof ExtendedCommunities communities) {
      Octets kept = cut(communities.octets());
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(new ExtendedCommunities(communities.flags(), kept));
    }
    return Optional.of(attribute);
  }

  private Optional<Nlri> of(Nlri nlri, Family family, RouteForm form) {
    Octets kept = cut(nlri.octets());
    if (kept.length() == nlri.octets().length()) {
      return Optional.of(nlri);
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(NlriFormats.read(family, kept, form));
  }

  private Octets cut(Octets octets) {
    int first = update.place(octets);
    OctetsBuilder kept = new OctetsBuilder(octets.length());
    int at = 0;
    for (Finding finding : ignored) {
      int begin = finding.offset() - first;
      int end = begin + finding.length();
      if (begin >= at && end <= octets.length() && begin < end) {
        kept.octets(octets.slice(at, begin));
        at = end;
      }
    }
    return kept.octets(octets.slice(at, octets.length())).build();
  }
}
