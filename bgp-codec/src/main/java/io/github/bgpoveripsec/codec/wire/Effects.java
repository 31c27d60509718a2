package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of an UPDATE once its findings have been acted on (RFC 7606 section 2). */
public final class Effects {
  private Effects() {}

  /**
   * Applies what the findings call for.
   *
   * @param update the UPDATE as received
   * @param findings what was found
   * @return the UPDATE to act on
   */
  public static Update apply(Update update, List<Finding> findings) {
    if (findings.stream().allMatch(finding -> finding.handling() == Handling.OK)) {
      return update;
    }
    WireUpdate wire = (WireUpdate) update;
    boolean withdraw =
        findings.stream().anyMatch(finding -> finding.handling().isStrongerThan(Handling.DISCARD));
    if (withdraw) {
      return withdrawal(wire);
    }
    Set<Integer> dropped =
        findings.stream()
            .filter(finding -> finding.handling() != Handling.OK)
            .filter(finding -> finding.row() != ErrorRow.A_3a)
            .map(Finding::offset)
            .collect(Collectors.toSet());
    boolean ignored = findings.stream().anyMatch(finding -> finding.row() == ErrorRow.A_3a);
    Cuts cuts =
        new Cuts(
            wire,
            findings.stream().filter(finding -> finding.handling() == Handling.IGNORE).toList());
    // In the width received: a path of 40,000 octets has no room to grow.
    return WireUpdate.of(
        wire.withdrawn(),
        wire.attributesExcept(dropped).stream().flatMap(each -> cuts.of(each).stream()).toList(),
        ignored ? PrefixList.EMPTY : cuts.of(wire.nlri()),
        wire.asnWidth());
  }

  /** The same UPDATE with every route withdrawn. */
  private static Update withdrawal(WireUpdate wire) {
    List<PathAttribute> kept = new ArrayList<>();
    for (PathAttribute attribute : wire.attributes()) {
      if (attribute instanceof MpReach reach && !reach.nlri().isEmpty()) {
        kept.add(
            MpUnreach.of(reach.family(), NlriFormats.toWithdrawal(reach.family(), reach.nlri())));
      } else if (attribute instanceof MpUnreach) {
        kept.add(attribute);
      }
    }
    return Update.of(join(wire.withdrawn(), wire.nlri()), kept, PrefixList.EMPTY);
  }

  private static PrefixList join(PrefixList one, PrefixList other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Octets both = one.octets().concat(other.octets());
    return PrefixList.tryRead(both, one.afi(), one.pathIds()).orElseThrow();
  }
}
