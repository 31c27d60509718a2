package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI_2;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.RuleUnderTest;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BgpIdentifierUniqueTest {
  private static final String FIRST = "customerGateways[cgw-shanghai-1].bgpIdentifier";
  private static final String SECOND = "customerGateways[cgw-shanghai-2].bgpIdentifier";

  private final RuleUnderTest rule =
      RuleUnderTest.rule(RfcRules.january2025(), "bgp-identifier/unique");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 6286", Severity.WARNING, "IDENTIFIER", "BAD_IDENTIFIER");
  }

  @Test
  void findsOneIdentifierAtTwoDevicesOfOneAs() {
    Topology same = compliantBut(named(SHANGHAI_1, "10.0.0.1"), named(SHANGHAI_2, "10.0.0.1"));
    rule.alone(same, SECOND, Map.of("asn", "65001", "identifier", "10.0.0.1"));
    assertThat(rule.related(same)).containsExactly(FIRST + ": 10.0.0.1");
  }

  @Test
  void findsEachDeviceButTheFirst() {
    Topology same =
        compliantBut(
            named(SHANGHAI_1, "10.0.0.1"),
            named(SHANGHAI_2, "10.0.0.1"),
            named(BEIJING_1, "10.0.0.1"),
            TopologyChanges.customerGateway(BEIJING_1, it -> it.withAsn(Asn.of(65001))));
    rule.findsAt(same, FIRST, SECOND);
  }

  @Test
  void takesNeighbouringIdentifiers() {
    rule.passes(compliantBut(named(SHANGHAI_1, "10.0.0.1"), named(SHANGHAI_2, "10.0.0.2")), 2);
  }

  @Test
  void takesOneIdentifierInTwoSystems() {
    rule.passes(compliantBut(named(SHANGHAI_1, "10.0.0.1"), named(BEIJING_1, "10.0.0.1")), 2);
  }

  @Test
  void leavesDevicesAloneWhoseSystemIsNotKnown() {
    rule.passes(
        compliantBut(
            named(SHANGHAI_1, "10.0.0.1"),
            named(SHANGHAI_2, "10.0.0.1"),
            TopologyChanges.customerGateway(SHANGHAI_2, it -> it.withAsn(Optional.empty()))),
        1);
  }

  @Test
  void doesNotApplyWhereNoIdentifierIsKnown() {
    rule.isNotApplicable(Designs.COMPLIANT);
  }

  private static UnaryOperator<Topology> named(CustomerGatewayId id, String identifier) {
    return TopologyChanges.customerGateway(
        id, it -> it.withBgpIdentifier(Ipv4Address.parse(identifier)));
  }
}
