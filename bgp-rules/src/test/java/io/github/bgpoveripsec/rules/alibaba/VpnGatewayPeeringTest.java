package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VpnGatewayPeeringTest {
  private final RuleUnderTest rule = RuleUnderTest.rule("vpn-gateway/peering");

  @Test
  void followsFromThePage() {
    rule.says("S24", Severity.ERROR, "NO_ROUTES_BETWEEN_GATEWAYS");
  }

  @Test
  void passesTunnelsToDevices() {
    rule.passes(COMPLIANT, 5);
  }

  @Test
  void leavesTunnelsAloneThatLeadNowhereYet() {
    rule.passes(Change.tunnel(COMPLIANT, it -> it.withCustomerGateway(Optional.empty())), 4);
  }

  @Test
  void findsATunnelToAnotherGatewayOfTheVpc() {
    Topology peers = leadingTo("198.51.100.3");
    rule.findsAt(
        peers,
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].customerGateway",
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary].customerGateway");
    rule.finds(
        Change.connection(peers, it -> it.withTunnels(it.tunnels().get(0))),
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].customerGateway",
        Map.of("vpnGateway", "vpn-2"));
  }

  @Test
  void findsATunnelToTheGatewayItself() {
    rule.findsAt(
        leadingTo("198.51.100.1"),
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[primary].customerGateway",
        "vpnGateways[vpn-1].connections[vco-beijing].tunnels[secondary].customerGateway");
  }

  @Test
  void takesAddressesOfGatewaysOfOtherVpcs() {
    rule.passes(
        TopologyChanges.vpnGateway(Topologies.GATEWAY_2, it -> it.withVpc(VpcId.of("vpc-2")))
            .apply(
                leadingTo("198.51.100.3")
                    .withVpcs(
                        COMPLIANT.vpcs().get(0),
                        Vpc.builder()
                            .id(VpcId.of("vpc-2"))
                            .region(Region.of("cn-hangzhou"))
                            .cidr(Ipv4Prefix.parse("10.1.0.0/16"))
                            .build())),
        5);
  }

  @Test
  void doesNotApplyWhereBgpIsOff() {
    rule.isNotApplicable(Change.withoutBgp(COMPLIANT));
  }

  private static Topology leadingTo(String address) {
    return Change.customerGateway(COMPLIANT, it -> it.withIpAddress(Ipv4Address.parse(address)));
  }
}
