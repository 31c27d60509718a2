package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether there is a local ASN that each of several groups of tunnels has.
 *
 * <p>A group without tunnels has no say. Only what the groups have in common is asked for: that a
 * group agrees in itself is another rule's concern, so that one slip breaks one rule.
 */
final class LocalAsnAgreement {
  private final List<Located<Tunnel>> tunnels = new ArrayList<>();
  private final int groups;
  private final boolean agreed;

  private <G> LocalAsnAgreement(List<G> owners, Function<G, List<Located<Tunnel>>> tunnelsOf) {
    Set<Asn> common = new HashSet<>();
    int counted = 0;
    for (G owner : owners) {
      Set<Asn> here = new HashSet<>();
      for (Located<Tunnel> tunnel : tunnelsOf.apply(owner)) {
        here.add(tunnel.value().effectiveLocalAsn());
        tunnels.add(tunnel);
      }
      if (here.isEmpty()) {
        continue;
      }
      if (counted == 0) {
        common.addAll(here);
      } else {
        common.retainAll(here);
      }
      counted++;
    }
    this.groups = counted;
    this.agreed = counted == 0 || !common.isEmpty();
  }

  static <G> LocalAsnAgreement of(List<G> owners, Function<G, List<Located<Tunnel>>> tunnelsOf) {
    return new LocalAsnAgreement(owners, tunnelsOf);
  }

  /** The verdict at a place, in words with the argument {@code values}. */
  Verdict verdict(Path path, Message message) {
    if (groups == 0) {
      return Verdict.notApplicable("no BGP tunnels");
    }
    if (agreed) {
      return Verdict.passed(groups);
    }
    TreeSet<String> values = new TreeSet<>();
    List<Related> related = new ArrayList<>();
    for (Located<Tunnel> tunnel : tunnels) {
      String text = LocalAsn.of(tunnel.value()).toString();
      values.add(text);
      related.add(new Related(tunnel.path().field("localAsn"), text));
    }
    return Verdict.failed(
        new Violation(path, message.with("values", String.join(", ", values)), related));
  }
}
