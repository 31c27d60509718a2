package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * That there is a local ASN which each of several groups of tunnels has.
 *
 * <p>Only what the groups have in common is asked for: that a group agrees in itself is another
 * rule's concern, so that one slip breaks one rule.
 *
 * @param groups the groups, none of them empty
 */
record LocalAsnAgreement(Collection<List<TunnelPlace>> groups) {

  /** The verdict at a place, in words with the argument {@code values}. */
  Verdict verdict(Path path, Message message) {
    if (groups.size() < 2) {
      return Verdict.notApplicable("nothing to agree with");
    }
    return agreed() ? Verdict.passed(groups.size()) : Verdict.failed(violation(path, message));
  }

  private boolean agreed() {
    Set<Asn> common = new HashSet<>();
    groups.stream().limit(1).forEach(group -> common.addAll(asns(group)));
    groups.forEach(group -> common.retainAll(asns(group)));
    return !common.isEmpty();
  }

  private static Set<Asn> asns(List<TunnelPlace> group) {
    Set<Asn> asns = new HashSet<>();
    group.forEach(place -> asns.add(place.tunnel().effectiveLocalAsn()));
    return asns;
  }

  private Violation violation(Path path, Message message) {
    Set<String> values = new TreeSet<>();
    List<Related> related = new ArrayList<>();
    for (List<TunnelPlace> group : groups) {
      for (TunnelPlace place : group) {
        String text = LocalAsn.of(place.tunnel()).toString();
        values.add(text);
        related.add(new Related(place.path().field("localAsn"), text));
      }
    }
    return new Violation(path, message.with("values", String.join(", ", values)), related);
  }
}
