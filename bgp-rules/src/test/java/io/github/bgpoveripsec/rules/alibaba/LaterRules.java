package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Verdict;

/** The rules of the later edition, and places they speak of. */
final class LaterRules {
  static final RuleSet<Topology> NEW = AlibabaVpnGatewayRules.august2026();
  static final String BEIJING = "vpnGateways[vpn-1].connections[vco-beijing]";
  static final String ROUTER = "transitRouters[tr-1]";

  private LaterRules() {}

  static void judge(String rule, Topology topology, boolean fine) {
    assertThat(verdict(rule, topology).violations()).hasSize(fine ? 0 : 1);
    assertThat(verdict(rule, topology).kind())
        .isEqualTo(fine ? Verdict.Kind.PASSED : Verdict.Kind.FAILED);
  }

  static RuleUnderTest rule(String id) {
    return RuleUnderTest.rule(NEW, id);
  }

  static Verdict verdict(String rule, Topology topology) {
    return NEW.rule(rule).map((Rule<Topology> it) -> it.check(topology)).orElseThrow();
  }
}
