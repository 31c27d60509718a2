package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VpnGatewayRouteQuotaTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/route-quota");

  @Test
  void followsFromThePage() {
    rule.says("S18", Severity.ERROR, "ROUTE_QUOTA", "ROUTE_QUOTA_RAISED");
  }

  @Test
  void passesGatewaysWithRoom() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void countsUpToTheDefaultQuota() {
    rule.passes(advertising(49), 2);
    rule.alone(
        advertising(50), "vpnGateways[vpn-1].bgpRouteQuota", Map.of("quota", "50", "routes", "51"));
  }

  @Test
  void goesByTheQuotaOfTheGateway() {
    rule.passes(Change.gateway(advertising(60), it -> it.withBgpRouteQuota(61)), 2);
    rule.findsAt(
        Change.gateway(advertising(60), it -> it.withBgpRouteQuota(60)),
        "vpnGateways[vpn-1].bgpRouteQuota");
  }

  @Test
  void doesNotCountWhatTheGatewayRefusesAnyway() {
    rule.passes(
        TopologyChanges.dataCenter(
                Topologies.BEIJING,
                it ->
                    it.withAdvertises(
                        Stream.concat(
                                it.advertises().stream(),
                                Stream.of(Prefix.parse("0.0.0.0/0"), Prefix.parse("100.64.0.0/10")))
                            .toList()))
            .apply(advertising(49)),
        2);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  /** The first gateway learns one route from Shanghai and so many from Beijing. */
  private static Topology advertising(int routes) {
    return TopologyChanges.dataCenter(
            Topologies.BEIJING,
            it ->
                it.withAdvertises(
                    IntStream.range(0, routes)
                        .mapToObj(i -> Prefix.parse("10.20." + i + ".0/24"))
                        .toList()))
        .apply(COMPLIANT);
  }
}
