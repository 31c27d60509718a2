package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CenMultipleVpcsTest {
  private static final Topology TWO_VPCS =
      Change.cen(
          COMPLIANT.withVpcs(
              COMPLIANT.vpcs().get(0),
              Vpc.builder()
                  .id(VpcId.of("vpc-2"))
                  .region(Region.of("cn-hangzhou"))
                  .cidr(Ipv4Prefix.parse("10.1.0.0/16"))
                  .build()),
          it -> it.withVpcs(Topologies.VPC, VpcId.of("vpc-2")));

  private final RuleUnderTest rule = RuleUnderTest.rule("cen/multiple-vpcs");

  @Test
  void followsFromThePage() {
    rule.says("S30", Severity.ERROR, "ONE_BGP_VPC_IN_CEN", "ONE_BGP_VPC_IN_CEN_FLAPPING");
  }

  @Test
  void doesNotApplyToASingleVpc() {
    rule.isNotApplicable(COMPLIANT);
    rule.isNotApplicable(Change.cen(COMPLIANT, it -> it.withVpcs(Topologies.VPC, Topologies.VPC)));
  }

  @Test
  void findsBgpWhereThereAreTwoVpcs() {
    rule.alone(TWO_VPCS, "cens[cen-1]", Map.of("vpcs", "2", "gateways", "2"));
    assertThat(rule.related(TWO_VPCS))
        .containsExactly("vpnGateways[vpn-1]: uses BGP", "vpnGateways[vpn-2]: uses BGP");
  }

  @Test
  void takesTwoVpcsWithoutBgp() {
    rule.passes(Change.withoutBgp(TWO_VPCS), 1);
  }

  @Test
  void countsTheVpcsOfAttachedGateways() {
    Topology listed = Change.cen(TWO_VPCS, it -> it.withVpcs(VpcId.of("vpc-2")));
    rule.finds(listed, "cens[cen-1]", Map.of("vpcs", "2", "gateways", "2"));
    rule.isNotApplicable(Change.cen(COMPLIANT, it -> it.withVpcs()));
  }

  @Test
  void countsGatewaysThatAreNotAttachedThemselves() {
    rule.findsAt(Change.cen(TWO_VPCS, it -> it.withVpnGateways()), "cens[cen-1]");
  }
}
