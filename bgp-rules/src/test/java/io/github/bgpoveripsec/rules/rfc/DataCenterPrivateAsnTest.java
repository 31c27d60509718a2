package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.CIRCUIT;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.RuleUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCenterPrivateAsnTest {
  private static final String PLACE = "dataCenters[dc-beijing].readvertises";

  private final RuleUnderTest rule =
      RuleUnderTest.rule(RfcRules.january2025(), "data-center/private-asn");

  @Test
  void followsFromAnRfc() {
    rule.says("RFC 6996", Severity.WARNING, "PRIVATE_ASNS");
  }

  @ParameterizedTest
  @ValueSource(longs = {64512, 65534, 4200000000L, 4294967294L})
  void findsPrivateNumbersInPathsThatGoOn(long cloud) {
    Topology leaking = Designs.cloudAsn(passingOn(131072), cloud);
    rule.alone(leaking, PLACE, Map.of("asns", Long.toString(cloud)));
    assertThat(rule.related(leaking))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary]: brings " + cloud);
  }

  @ParameterizedTest
  @ValueSource(longs = {64511, 65535, 4199999999L, 4294967295L, 45104})
  void takesNumbersThatAreNotPrivate(long cloud) {
    rule.passes(Designs.cloudAsn(passingOn(131072), cloud), 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {65002, 64511, 65535, 131071})
  void doesNotApplyToSystemsThatAreNotPublic(long site) {
    rule.isNotApplicable(Designs.cloudAsn(passingOn(site), 64900));
  }

  @Test
  void doesNotApplyWhereNothingIsPassedOn() {
    rule.isNotApplicable(
        Designs.cloudAsn(
            TopologyChanges.dataCenter(BEIJING, it -> it.withReadvertises(false))
                .apply(passingOn(131072)),
            64900));
  }

  @Test
  void leavesAloneWhatTheDataCenterAnnouncesItself() {
    Topology own =
        TopologyChanges.dataCenter(
                BEIJING, it -> it.withAdvertises(List.of(Prefix.parse("172.16.0.0/24"))))
            .apply(passingOn(131072));
    rule.passes(Designs.cloudAsn(own, 64900), 1);
  }

  @Test
  void looksAtCircuitsToo() {
    Topology overCircuit =
        compliantBut(
            TopologyChanges.dataCenter(SHANGHAI, it -> it.withReadvertises(true)),
            TopologyChanges.virtualBorderRouter(
                CIRCUIT, it -> it.withPeerAsn(Asn.of(131072)).withLocalAsn(Asn.of(64900))));
    rule.finds(overCircuit, "dataCenters[dc-shanghai].readvertises", Map.of("asns", "64900"));
    assertThat(rule.related(overCircuit))
        .containsExactly("virtualBorderRouters[vbr-1]: brings 64900");
  }

  private static Topology passingOn(long asn) {
    return compliantBut(
        TopologyChanges.dataCenter(BEIJING, it -> it.withReadvertises(true)),
        TopologyChanges.customerGateway(BEIJING_1, it -> it.withAsn(Asn.of(asn))));
  }
}
