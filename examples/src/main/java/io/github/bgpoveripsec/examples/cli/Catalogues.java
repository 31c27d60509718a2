package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.alibaba.AlibabaChangeRules;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.page.RulePages;
import io.github.bgpoveripsec.rules.rfc.RfcRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule sets that can be asked for by name. */
final class Catalogues {
  /** The source page to the letter. */
  static final String DEFAULT = "alibaba@2024-10-18";

  private static final List<Catalogue> ALL =
      Stream.concat(
              AlibabaVpnGatewayRules.editions().stream().map(Catalogue::ofAlibaba),
              Stream.of(Catalogue.of(RfcRules.january2025())))
          .toList();

  private Catalogues() {}

  /** One edition of a catalogue: its rules about designs, and those about changes. */
  private record Catalogue(
      Edition edition, RuleSet<Topology> designs, RuleSet<Transition<Topology>> changes) {

    static Catalogue ofAlibaba(Edition edition) {
      return new Catalogue(
          edition,
          AlibabaVpnGatewayRules.edition(edition).orElseThrow(),
          AlibabaChangeRules.edition(edition).orElseThrow());
    }

    /** A catalogue that has nothing to say of changes. */
    static Catalogue of(RuleSet<Topology> designs) {
      Edition edition = designs.editions().get(0);
      return new Catalogue(edition, designs, RuleSet.of(edition, List.of()));
    }

    /** Whether a name means this edition: in full, or without the version of an only edition. */
    boolean isCalled(String name) {
      return edition.toString().equals(name)
          || (edition.catalogue().equals(name)
              && ALL.stream().filter(it -> it.edition.catalogue().equals(name)).count() == 1);
    }
  }

  /** The rules of all these sets together, at most one edition of each catalogue. */
  static RuleSet<Topology> named(List<String> names) {
    return chosen(names).stream().map(Catalogue::designs).reduce(RuleSet::plus).orElseThrow();
  }

  /** The rules about changes in the rule sets of some names. */
  static RuleSet<Transition<Topology>> changes(List<String> names) {
    return chosen(names).stream().map(Catalogue::changes).reduce(RuleSet::plus).orElseThrow();
  }

  /** A page for each rule of every rule set. */
  static RulePages pages() {
    return RulePages.of(
        ALL.stream().map(Catalogue::designs).toList(),
        ALL.stream().map(Catalogue::changes).toList());
  }

  private static Collection<Catalogue> chosen(List<String> names) {
    Map<String, Catalogue> chosen = new TreeMap<>();
    for (String name : names) {
      Catalogue found = found(name);
      Catalogue other = chosen.put(found.edition().catalogue(), found);
      if (other != null && !other.equals(found)) {
        throw new Refusal(
            other.edition()
                + " and "
                + found.edition()
                + " are editions of one rule set; choose one");
      }
    }
    return chosen.values();
  }

  private static Catalogue found(String name) {
    return ALL.stream()
        .filter(it -> it.isCalled(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "unknown rule set '"
                        + Reasons.oneLine(name)
                        + "'; known: "
                        + ALL.stream()
                            .map(it -> it.edition().toString())
                            .collect(Collectors.joining(", "))));
  }

  /** The ids of the rules of every rule set, about designs and about changes. */
  static Set<String> ids() {
    return ALL.stream()
        .flatMap(
            it ->
                Stream.concat(
                    it.designs().rules().stream().map(Rule::id),
                    it.changes().rules().stream().map(Rule::id)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
