package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Ruling;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers that the cloud raises on request. */
class ParametersTest {
  private static final Topology COMPLIANT = Topologies.compliant();
  private static final String QUOTA = "vpn-gateway/route-quota";
  private static final String ENTRIES = "route-table/custom-entries";
  private static final String CONNECTIONS = "transit-router/connection-quota";
  private static final Path GATEWAY = Path.parse("vpnGateways[vpn-1]");

  private static Setting setting(String rule, String parameter, int value, Path place) {
    return new Setting(new Setting.Choice(rule, parameter, value), Scope.at(place), "ticket 4711");
  }

  private static Ruling<Topology> judge(Topology topology, Setting... settings) {
    RuleSet<Topology> rules = AlibabaVpnGatewayRules.august2026();
    return new Overrides(List.of(settings))
        .judge(new Trial<>(rules, topology), AlibabaVpnGatewayRules.parameters());
  }

  private static List<Finding> findings(Ruling<Topology> ruling, String rule) {
    return ruling.review().findings().stream().filter(it -> it.rule().id().equals(rule)).toList();
  }

  @Test
  void anotherQuotaHoldsForRulesAndRoutesAlike() {
    Topology tight = Change.gateway(COMPLIANT, it -> it.withBgpRouteQuota(1));
    assertThat(findings(judge(tight), QUOTA)).hasSize(1);
    Ruling<Topology> ruling = judge(tight, setting(QUOTA, "quota", 2, Path.root()));
    assertThat(findings(ruling, QUOTA)).isEmpty();
    assertThat(ruling.subject().vpnGateways()).allMatch(it -> it.bgpRouteQuota() == 2);
    assertThat(ruling.review().unused()).isEmpty();
  }

  @Test
  void aQuotaHoldsAtItsPlaceAloneAndTheNearestOneDoes() {
    Setting everywhere = setting(QUOTA, "quota", 1, Path.root());
    assertThat(findings(judge(COMPLIANT, everywhere), QUOTA)).hasSize(1);
    for (Path place : List.of(GATEWAY, GATEWAY.field("bgpRouteQuota"))) {
      Ruling<Topology> ruling = judge(COMPLIANT, everywhere, setting(QUOTA, "quota", 2, place));
      assertThat(findings(ruling, QUOTA)).isEmpty();
    }
    Setting elsewhere = setting(QUOTA, "quota", 1, Path.parse("vpnGateways[vpn-9]"));
    Ruling<Topology> ruling = judge(COMPLIANT, elsewhere);
    assertThat(findings(ruling, QUOTA)).isEmpty();
    assertThat(ruling.subject()).isEqualTo(COMPLIANT);
    assertThat(ruling.review().unused()).containsExactly(elsewhere);
  }

  @Test
  void aNumberOfARuleThatIsNotAskedIsUnused() {
    Setting setting = setting(CONNECTIONS, "limit", 60, Path.root());
    Ruling<Topology> ruling =
        new Overrides(List.of(setting))
            .judge(
                new Trial<>(AlibabaVpnGatewayRules.october2024(), COMPLIANT),
                AlibabaVpnGatewayRules.parameters());
    assertThat(ruling.review().unused()).containsExactly(setting);
  }

  @Test
  void anotherLimitOfRouteTablesHoldsOnBothSidesOfIt() {
    Topology full = withCustomEntries(201);
    assertThat(findings(judge(full), ENTRIES)).hasSize(1);
    Path table = findings(judge(full), ENTRIES).get(0).path();
    assertThat(findings(judge(full, setting(ENTRIES, "limit", 201, table)), ENTRIES)).isEmpty();
    assertThat(findings(judge(full, setting(ENTRIES, "limit", 201, Path.root())), ENTRIES))
        .isEmpty();
    assertThat(findings(judge(full, setting(ENTRIES, "limit", 200, table)), ENTRIES)).hasSize(1);
    Path other = Path.parse("vpcs[vpc-9]");
    assertThat(findings(judge(full, setting(ENTRIES, "limit", 201, other)), ENTRIES)).hasSize(1);
  }

  @Test
  void anotherLimitOfTransitRoutersHoldsOnBothSidesOfIt() {
    Path router = Path.parse("transitRouters[tr-1]");
    Topology two =
        TopologyChanges.transitRouter(
                Topologies.TRANSIT_ROUTER,
                it -> {
                  IpsecConnection first = it.connections().get(0);
                  return it.withConnections(first, first.withId(ConnectionId.of("vco-second")));
                })
            .apply(COMPLIANT);
    assertThat(findings(judge(two, setting(CONNECTIONS, "limit", 1, router)), CONNECTIONS))
        .hasSize(1);
    assertThat(findings(judge(two, setting(CONNECTIONS, "limit", 2, router)), CONNECTIONS))
        .isEmpty();
  }

  @Test
  void eachNumberHasItsPlacesAndSaysWhatItIs() {
    assertThat(AlibabaVpnGatewayRules.parameters())
        .extracting(it -> it.rule() + " " + it.name() + " " + it.places(COMPLIANT))
        .containsExactly(
            QUOTA + " quota [vpnGateways[vpn-1].bgpRouteQuota, vpnGateways[vpn-2].bgpRouteQuota]",
            ENTRIES
                + " limit [vpcs[vpc-1].systemRouteTable,"
                + " vpcs[vpc-1].customRouteTables[vtb-custom]]",
            CONNECTIONS + " limit [transitRouters[tr-1]]");
    assertThat(AlibabaVpnGatewayRules.parameters())
        .allSatisfy(it -> assertThat(it.meaning()).startsWith("the number of"));
  }

  /** The first VPC has so many custom entries in its system route table. */
  private static Topology withCustomEntries(int count) {
    return COMPLIANT.withVpcs(
        COMPLIANT.vpcs().stream()
            .map(
                vpc ->
                    vpc.withSystemRouteTable(
                        vpc.systemRouteTable()
                            .orElseThrow()
                            .withRoutes(
                                IntStream.range(0, count)
                                    .mapToObj(ParametersTest::entry)
                                    .toList())))
            .limit(1)
            .toList());
  }

  private static RouteEntry entry(int number) {
    return RouteEntry.custom(Prefix.parse("10.200." + number + ".0/24"), "i-1");
  }
}
