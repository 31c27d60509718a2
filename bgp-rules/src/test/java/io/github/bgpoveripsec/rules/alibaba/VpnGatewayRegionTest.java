package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VpnGatewayRegionTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/region");

  @Test
  void followsFromThePage() {
    rule.says(
        "S16",
        Severity.ERROR,
        "REGIONS_ASIA_PACIFIC",
        "REGIONS_EUROPE_AMERICAS",
        "REGIONS_MIDDLE_EAST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cn-hangzhou", "cn-shanghai", "cn-qingdao", "cn-beijing", "cn-zhangjiakou",
        "cn-huhehaote", "cn-shenzhen", "cn-hongkong", "ap-northeast-1", "ap-southeast-1",
        "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "eu-central-1", "eu-west-1",
        "us-east-1", "us-west-1", "me-east-1"
      })
  void takesTheEighteenRegions(String region) {
    rule.passes(in(region), 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ap-south-1", "ap-southeast-6", "cn-hangzhou-2", "cn"})
  void refusesEveryOther(String region) {
    rule.alone(in(region), "vpnGateways[vpn-1].region", Map.of("value", region));
  }

  @Test
  void knowsEighteenRegions() {
    assertThat(EditionValues.OCTOBER_2024.regions()).hasSize(18);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology in(String region) {
    return Change.gateway(COMPLIANT, it -> it.withRegion(Region.of(region)));
  }
}
