package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VpcLocalAsnUniformTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpc/local-asn-uniform");

  @Test
  void followsFromThePage() {
    rule.says(
        "S26", Severity.ERROR, "SHARED_CUSTOMER_GATEWAY_SAME_ASN", "SHARED_CUSTOMER_GATEWAY_LOOPS");
  }

  @Test
  void passesGatewaysThatAgree() {
    rule.passes(COMPLIANT, 2);
  }

  @Test
  void findsGatewaysThatDiffer() {
    Topology two = second(it -> it.withLocalAsn(Asn.of(65501)));
    rule.alone(
        two, "vpcs[vpc-1]", Map.of("customerGateway", "cgw-shanghai-1", "values", "45104, 65501"));
    assertThat(rule.related(two))
        .containsExactly(
            "vpnGateways[vpn-1].connections[vco-shanghai].tunnels[primary].localAsn: 45104",
            "vpnGateways[vpn-2].connections[vco-single].tunnels[single].localAsn: 65501");
  }

  @Test
  void takesTheDefaultForTheSameAsItsNumber() {
    rule.passes(second(it -> it.withLocalAsn(Optional.empty())), 2);
  }

  @Test
  void fillsInTheDefaultAndSaysSo() {
    Topology written = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(65501)));
    rule.finds(
        TopologyChanges.connection(
                Topologies.SINGLE_TO_SHANGHAI,
                it -> Change.tunnelsOf(it, tunnel -> tunnel.withLocalAsn(Optional.empty())))
            .apply(written),
        "vpcs[vpc-1]",
        Map.of("customerGateway", "cgw-shanghai-1", "values", "45104 (the default), 65501"));
  }

  @Test
  void doesNotApplyToGatewaysWithNoCustomerGatewayInCommon() {
    Topology apart =
        second(it -> it.withLocalAsn(Asn.of(65501)).withCustomerGateway(Topologies.BEIJING_1));
    rule.isNotApplicable(Change.bgpOff(apart));
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology second(UnaryOperator<Tunnel> change) {
    return TopologyChanges.connection(
            Topologies.SINGLE_TO_SHANGHAI, it -> Change.tunnelsOf(it, change))
        .apply(COMPLIANT);
  }
}
