package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/** The rule set of RFCs and IANA registries. */
public final class RfcRules {
  private static final RuleSet<Topology> JANUARY_2025 =
      RuleSet.of(
          Edition.of("rfc", "2025-01"),
          Stream.of(
                  AsnRules.all(),
                  RouteRules.all(),
                  IdentifierRules.all(),
                  List.of(PrivateAsnRules.notPassedOn()))
              .flatMap(List::stream)
              .toList());

  private RfcRules() {}

  /**
   * The RFCs, and the registries as they stood in January 2025.
   *
   * @return the rule set {@code rfc@2025-01}
   */
  public static RuleSet<Topology> january2025() {
    return JANUARY_2025;
  }
}
