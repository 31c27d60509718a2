package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private final RuleUnderTest vpc = RuleUnderTest.rule("vpc/expectation");
  private final RuleUnderTest dataCenter = RuleUnderTest.rule("data-center/expectation");

  @Test
  void rests() {
    vpc.says("INTENT", Severity.ERROR, "TO_GATEWAY", "TO_SYSTEM_ROUTE_TABLE");
    dataCenter.says("INTENT", Severity.ERROR, "TO_DATA_CENTER");
  }

  @Test
  void passesWhatIsLearned() {
    vpc.passes(COMPLIANT, 2);
    dataCenter.passes(COMPLIANT, 1);
  }

  @Test
  void takesARouteThatContainsWhatIsExpected() {
    vpc.passes(expecting("192.168.7.0/24"), 1);
    vpc.findsAt(expecting("192.168.0.0/15"), "vpcs[vpc-1].expects[192.168.0.0/15]");
  }

  @Test
  void saysThatNoRouteSetsOut() {
    vpc.finds(
        expecting("192.0.2.0/24"),
        "vpcs[vpc-1].expects[192.0.2.0/24]",
        Map.of("prefix", "192.0.2.0/24"));
  }

  @Test
  void quotesWhatRefusesIt() {
    Topology off = Change.gateway(COMPLIANT, it -> it.withAutomaticRouteAdvertisement(false));
    vpc.finds(
        off,
        "vpcs[vpc-1].expects[10.20.0.0/16]",
        Map.of("prefix", "10.20.0.0/16", "refusals", "AUTOMATIC_ADVERTISEMENT_OFF"));
    assertThat(vpc.related(off))
        .containsExactly("vpcs[vpc-1].systemRouteTable: AUTOMATIC_ADVERTISEMENT_OFF [P2]");
  }

  @Test
  void quotesWhatRefusesAWiderRoute() {
    Topology off =
        Change.gateway(expecting("10.20.7.0/24"), it -> it.withAutomaticRouteAdvertisement(false));
    vpc.finds(
        off,
        "vpcs[vpc-1].expects[10.20.7.0/24]",
        Map.of("prefix", "10.20.7.0/24", "refusals", "AUTOMATIC_ADVERTISEMENT_OFF"));
    assertThat(vpc.related(off))
        .containsExactly(
            "vpcs[vpc-1].systemRouteTable: AUTOMATIC_ADVERTISEMENT_OFF [P2] for 10.20.0.0/16");
  }

  @Test
  void quotesThatAGatewayKeepsDataCentersApart() {
    Topology apart =
        TopologyChanges.dataCenter(
                Topologies.BEIJING, it -> it.withExpects(Prefix.parse("192.168.0.0/16")))
            .apply(COMPLIANT);
    dataCenter.findsAt(apart, "dataCenters[dc-beijing].expects[192.168.0.0/16]");
    assertThat(dataCenter.related(apart))
        .contains(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]: BETWEEN_CONNECTIONS"
                + " [S22]");
  }

  @Test
  void namesTheFaultsOfASessionThatIsDown() {
    Topology down =
        Change.connection(
            Change.tunnel(COMPLIANT, it -> it.withCidr(Optional.empty())),
            it -> it.withTunnels(it.tunnels().get(0)));
    assertThat(vpc.related(down))
        .contains(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]:"
                + " SESSION_DOWN: NO_TUNNEL_CIDR [S14]");
  }

  @Test
  void wantsRoutesLearnedAndNotHeldFromTheStart() {
    RouteEntry anywhere = RouteEntry.custom(Prefix.parse("0.0.0.0/0"), "nat-1");
    Topology covered =
        TopologyChanges.vpc(
                Topologies.VPC,
                it ->
                    it.withSystemRouteTable(
                        it.systemRouteTable().map(table -> table.withRoutes(List.of(anywhere)))))
            .apply(expecting("192.0.2.0/24"));
    vpc.findsAt(covered, "vpcs[vpc-1].expects[192.0.2.0/24]");
    Topology own =
        TopologyChanges.dataCenter(
                Topologies.SHANGHAI, it -> it.withExpects(Prefix.parse("192.168.7.0/24")))
            .apply(COMPLIANT);
    dataCenter.findsAt(own, "dataCenters[dc-shanghai].expects[192.168.7.0/24]");
  }

  @Test
  void doesNotApplyWhereNothingIsExpected() {
    dataCenter.isNotApplicable(
        TopologyChanges.dataCenter(Topologies.SHANGHAI, it -> it.withExpects()).apply(COMPLIANT));
    vpc.isNotApplicable(
        TopologyChanges.vpc(Topologies.VPC, it -> it.withExpects()).apply(COMPLIANT));
  }

  private static Topology expecting(String prefix) {
    return TopologyChanges.vpc(Topologies.VPC, it -> it.withExpects(Prefix.parse(prefix)))
        .apply(COMPLIANT);
  }
}
