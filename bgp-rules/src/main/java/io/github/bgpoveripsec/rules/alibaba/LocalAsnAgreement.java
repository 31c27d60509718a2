package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * That there is a local ASN which each of several groups of tunnels has.
 *
 * <p>Only what the groups have in common is asked for: that a group agrees in itself is another
 * rule's concern, so that one slip breaks one rule.
 *
 * @param groups the groups, none of them empty
 */
record LocalAsnAgreement(List<List<Tunnel>> groups) {

  /**
   * The verdict at a place, in words with the argument {@code values}.
   *
   * @param places where the tunnels of all groups are
   */
  Verdict verdict(Supplier<Path> path, Message message, Supplier<Stream<TunnelPlace>> places) {
    if (groups.size() < 2) {
      return Verdict.notApplicable("nothing to agree with");
    }
    return agreed()
        ? Verdict.passed(groups.size())
        : Verdict.failed(violation(path.get(), message, places.get()));
  }

  private boolean agreed() {
    for (Tunnel tunnel : groups.get(0)) {
      if (allHave(tunnel.effectiveLocalAsn())) {
        return true;
      }
    }
    return false;
  }

  private boolean allHave(Asn asn) {
    for (List<Tunnel> group : groups) {
      if (!has(group, asn)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(List<Tunnel> group, Asn asn) {
    for (Tunnel tunnel : group) {
      if (tunnel.effectiveLocalAsn().equals(asn)) {
        return true;
      }
    }
    return false;
  }

  private static Violation violation(Path path, Message message, Stream<TunnelPlace> places) {
    Set<String> values = new TreeSet<>();
    List<Related> related = new ArrayList<>();
    places.forEach(
        place -> {
          String text = LocalAsn.of(place.tunnel()).toString();
          values.add(text);
          related.add(new Related(place.path().field("localAsn"), text));
        });
    return new Violation(path, message.with("values", String.join(", ", values)), related);
  }
}
