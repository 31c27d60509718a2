package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.Collections;
import java.util.Set;

/** The rules about the parameters of tunnels, connections, gateways and customer gateways. */
final class ParameterRules {
  private static final Set<String> ALIASES =
      Set.of(
          "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S12", "S14", "S15",
          "D01");

  private ParameterRules() {}

  static RuleSet<Topology> ofThePage() {
    return AlibabaVpnGatewayRules.october2024()
        .only(rule -> !Collections.disjoint(rule.aliases(), ALIASES));
  }
}
