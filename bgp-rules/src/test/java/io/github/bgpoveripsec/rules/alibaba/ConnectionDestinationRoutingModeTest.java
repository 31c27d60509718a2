package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionDestinationRoutingModeTest {
  private static final String PLACE = "vpnGateways[vpn-1].connections[vco-beijing].routingMode";

  private final RuleUnderTest rule = RuleUnderTest.rule("connection/destination-routing-mode");

  @Test
  void followsFromThePage() {
    rule.says("S11", Severity.WARNING, "DESTINATION_ROUTING_MODE");
  }

  @Test
  void passesDestinationRoutingMode() {
    rule.passes(COMPLIANT, 4);
  }

  @Test
  void warnsOfProtectedDataFlows() {
    rule.alone(
        Change.connection(COMPLIANT, it -> it.withRoutingMode(RoutingMode.PROTECTED_DATA_FLOWS)),
        PLACE,
        Map.of("value", "protected-data-flows"));
  }

  @Test
  void readsTheModeFromTheSubnets() {
    rule.passes(subnets("0.0.0.0/0", "0.0.0.0/0"), 4);
    rule.findsAt(subnets("0.0.0.0/0", "0.0.0.0/1"), PLACE);
    rule.findsAt(subnets("172.16.0.0/16", "0.0.0.0/0"), PLACE);
  }

  @Test
  void cannotTellWithoutEither() {
    rule.isUndetermined(
        Change.connection(COMPLIANT, it -> it.withRoutingMode(Optional.empty())), PLACE);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology subnets(String local, String remote) {
    return Change.connection(
        COMPLIANT,
        it ->
            it.withRoutingMode(Optional.empty())
                .withLocalSubnets(Prefix.parse(local))
                .withRemoteSubnets(Prefix.parse(remote)));
  }
}
