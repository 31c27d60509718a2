package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.BEIJING_1;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.GATEWAY_1;
import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.plan.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcedureTest {
  private static final String BEIJING = "vpnGateways[vpn-1].connections[vco-beijing]";
  private static final String ROUTER = "transitRouters[tr-1].connections[vco-router]";

  @Test
  void anotherAsnReplacesTheCustomerGatewayAndWhatDependsOnIt() {
    Topology after = Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003)));
    assertThat(told(COMPLIANT, after))
        .containsExactly(
            "DELETE_CONNECTION " + BEIJING + " CUSTOMER_GATEWAY_IN_USE",
            "DELETE_CONNECTION " + ROUTER + " CUSTOMER_GATEWAY_IN_USE",
            "DELETE_CUSTOMER_GATEWAY customerGateways[cgw-beijing-1] CUSTOMER_GATEWAY_REPLACED",
            "CREATE_CUSTOMER_GATEWAY customerGateways[cgw-beijing-1] CUSTOMER_GATEWAY_WITH_ASN",
            "CREATE_CONNECTION " + BEIJING + " TUNNEL_CUSTOMER_GATEWAYS",
            "CREATE_CONNECTION " + ROUTER + " TUNNEL_CUSTOMER_GATEWAYS",
            "CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_FIRST",
            "CONFIGURE_TUNNELS " + ROUTER + " TUNNELS_FIRST",
            "ENABLE_BGP " + BEIJING + " BGP_WANTED",
            "ENABLE_BGP " + ROUTER + " BGP_WANTED");
  }

  @Test
  void aCustomerGatewayThatNeedsTheAddressOfAnotherComesAfterIt() {
    CustomerGatewayId heir = CustomerGatewayId.of("cgw-beijing-9");
    Topology after = Change.customerGatewayRenamed(COMPLIANT, heir);
    assertThat(told(COMPLIANT, after))
        .contains(
            "DELETE_CONNECTION " + BEIJING + " CUSTOMER_GATEWAY_IN_USE",
            "DELETE_CUSTOMER_GATEWAY customerGateways[cgw-beijing-1]"
                + " CUSTOMER_GATEWAY_ADDRESS_NEEDED")
        .containsSubsequence(
            "DELETE_CUSTOMER_GATEWAY customerGateways[cgw-beijing-1]"
                + " CUSTOMER_GATEWAY_ADDRESS_NEEDED",
            "CREATE_CUSTOMER_GATEWAY customerGateways[cgw-beijing-9] CUSTOMER_GATEWAY_WITH_ASN");
  }

  @Test
  void tunnelsThatMoveToAnotherCustomerGatewayKeepTheirConnection() {
    Topology spare = Change.withSpareCustomerGateway(COMPLIANT);
    Topology after = Change.tunnelsToShanghai(COMPLIANT);
    assertThat(told(spare, after))
        .containsExactly(
            "DISABLE_BGP " + BEIJING + " PEERS_MOVE",
            "MODIFY_CONNECTION " + BEIJING + " TUNNEL_CUSTOMER_GATEWAYS",
            "MODIFY_CONNECTION " + ROUTER + " TUNNEL_CUSTOMER_GATEWAYS",
            "ENABLE_BGP " + BEIJING + " BGP_WANTED",
            "DELETE_CUSTOMER_GATEWAY customerGateways[cgw-spare] CUSTOMER_GATEWAY_UNUSED");
  }

  @Test
  void bgpIsSetUpInTheOrderOfThePage() {
    Topology before =
        Change.gateway(
            Change.withoutBgp(COMPLIANT),
            it -> it.withSupportsBgp(false).withAutomaticRouteAdvertisement(false));
    List<String> told = told(before, COMPLIANT);
    assertThat(told)
        .containsSubsequence(
            "UPGRADE_VPN_GATEWAY vpnGateways[vpn-1] GATEWAY_TOO_OLD",
            "CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_FIRST",
            "ENABLE_BGP " + BEIJING + " BGP_WANTED",
            "ENABLE_AUTOMATIC_ADVERTISEMENT vpnGateways[vpn-1] ROUTES_TO_VPC");
    assertThat(told).hasSize(10);
  }

  @Test
  void advertisementEndsOnlyWhileBgpIsOff() {
    Topology after = Change.gateway(COMPLIANT, it -> it.withAutomaticRouteAdvertisement(false));
    assertThat(told(COMPLIANT, after))
        .containsExactly(
            "DISABLE_BGP vpnGateways[vpn-1].connections[vco-beijing] ADVERTISEMENT_ENDS",
            "DISABLE_BGP vpnGateways[vpn-1].connections[vco-shanghai] ADVERTISEMENT_ENDS",
            "DISABLE_AUTOMATIC_ADVERTISEMENT vpnGateways[vpn-1] NO_ADVERTISEMENT_WANTED",
            "ENABLE_BGP vpnGateways[vpn-1].connections[vco-beijing] BGP_WANTED",
            "ENABLE_BGP vpnGateways[vpn-1].connections[vco-shanghai] BGP_WANTED");
  }

  @Test
  void oneLocalAsnIsKeptUpAtAnyTime() {
    Topology after = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(65100)));
    assertThat(told(COMPLIANT, after))
        .containsExactly(
            "DISABLE_BGP vpnGateways[vpn-1].connections[vco-beijing] LOCAL_ASN_MOVES",
            "DISABLE_BGP vpnGateways[vpn-1].connections[vco-shanghai] LOCAL_ASN_MOVES",
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-beijing] TUNNELS_FIRST",
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNELS_FIRST",
            "ENABLE_BGP vpnGateways[vpn-1].connections[vco-beijing] BGP_WANTED",
            "ENABLE_BGP vpnGateways[vpn-1].connections[vco-shanghai] BGP_WANTED");
  }

  @Test
  void theDefaultWrittenOutIsTheSameLocalAsn() {
    Topology after = Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Optional.empty()));
    assertThat(told(COMPLIANT, after))
        .containsExactly(
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-beijing] TUNNELS_CHANGED",
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNELS_CHANGED");
  }

  @Test
  void aBlockThatIsFreeIsTakenWithoutPause() {
    assertThat(told(COMPLIANT, Change.cidr(COMPLIANT, "169.254.99.0/30")))
        .containsExactly("CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_CHANGED");
  }

  @Test
  void aBlockThatAnotherTunnelLeavesIsTakenAfterThat() {
    Topology chain =
        TopologyChanges.connection(Topologies.TO_SHANGHAI, it -> Change.onBlocks(it, 98, 12))
            .apply(Change.cidr(COMPLIANT, "169.254.11.0/30"));
    assertThat(told(COMPLIANT, chain))
        .containsExactly(
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNELS_CHANGED",
            "CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_CHANGED");
  }

  @Test
  void blocksAreExchangedByWayOfATunnelWithout() {
    assertThat(told(COMPLIANT, exchanged()))
        .containsExactly(
            "DISABLE_BGP " + BEIJING + " TUNNEL_CIDR_MOVES",
            "CLEAR_TUNNELS " + BEIJING + " TUNNEL_CIDR_MOVES",
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNELS_CHANGED",
            "CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_FIRST",
            "ENABLE_BGP " + BEIJING + " BGP_WANTED");
  }

  @Test
  void aTunnelThatKeepsItsBlockIsNotEmptiedForThat() {
    Step cleared =
        Procedure.between(COMPLIANT, exchanged()).steps().stream()
            .filter(step -> step.action() == Action.CLEAR_TUNNELS)
            .findFirst()
            .orElseThrow();
    assertThat(((IpsecConnection) cleared.after().orElseThrow()).tunnels())
        .extracting(tunnel -> tunnel.cidr().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void connectionsThatAreCreatedAnewExchangeBlocksWithoutBeingEmptied() {
    Topology elsewhere = Change.gateway(exchanged(), it -> it.withRegion(Region.of("cn-beijing")));
    assertThat(told(COMPLIANT, elsewhere))
        .contains("DELETE_CONNECTION " + BEIJING + " GATEWAY_CONNECTION_GONE")
        .noneMatch(step -> step.startsWith("CLEAR_TUNNELS"));
  }

  /** The primary tunnels of two connections with each other's block. */
  private static Topology exchanged() {
    return TopologyChanges.connection(Topologies.TO_SHANGHAI, it -> Change.onBlocks(it, 13, 12))
        .apply(Change.cidr(COMPLIANT, "169.254.11.0/30"));
  }

  @Test
  void theTunnelsOfAConnectionExchangeBlocksInOneStep() {
    Topology exchanged =
        TopologyChanges.connection(Topologies.TO_SHANGHAI, it -> Change.onBlocks(it, 12, 11))
            .apply(COMPLIANT);
    assertThat(told(COMPLIANT, exchanged))
        .containsExactly(
            "CONFIGURE_TUNNELS vpnGateways[vpn-1].connections[vco-shanghai] TUNNELS_CHANGED");
  }

  @Test
  void aTunnelThatIsAddedIsConfiguredBeforeBgpIsOn() {
    Topology single =
        TopologyChanges.connection(
                Topologies.TO_BEIJING,
                it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE)))
            .apply(COMPLIANT);
    assertThat(told(single, COMPLIANT))
        .containsExactly(
            "DISABLE_BGP " + BEIJING + " TUNNEL_ADDED",
            "MODIFY_CONNECTION " + BEIJING + " TUNNEL_CUSTOMER_GATEWAYS",
            "CONFIGURE_TUNNELS " + BEIJING + " TUNNELS_FIRST",
            "ENABLE_BGP " + BEIJING + " BGP_WANTED");
  }

  @Test
  void aTunnelThatGoesNeedsNoPause() {
    Topology primary =
        TopologyChanges.connection(Topologies.TO_BEIJING, it -> it.withTunnels(it.tunnels().get(0)))
            .apply(COMPLIANT);
    assertThat(told(COMPLIANT, primary))
        .containsExactly("MODIFY_CONNECTION " + BEIJING + " TUNNEL_CUSTOMER_GATEWAYS");
  }

  @Test
  void aCenThatGoesDoesSoBeforeBgpIsOn() {
    Topology after = COMPLIANT.withTransitRouters(List.of()).withCens(List.of());
    assertThat(told(Change.withoutBgp(COMPLIANT), after))
        .containsSubsequence(
            "DELETE_CEN cens[cen-1] NOTHING_REFERS_TO_IT", "ENABLE_BGP " + BEIJING + " BGP_WANTED");
  }

  @Test
  void aPrefixIsWithdrawnBeforeAnotherDataCentreAdvertisesIt() {
    Prefix handedOn = Prefix.parse("10.20.0.0/16");
    Topology shanghai =
        TopologyChanges.dataCenter(
                Topologies.SHANGHAI, it -> it.withAdvertises(Prefix.parse("10.99.0.0/16")))
            .apply(COMPLIANT);
    Topology before =
        TopologyChanges.dataCenter(Topologies.SHANGHAI, it -> it.withAdvertises(handedOn))
            .apply(Change.advertising(COMPLIANT, "10.21.0.0/16"));
    assertThat(told(before, Change.advertising(shanghai, "10.20.0.0/16")))
        .containsExactly(
            "CHANGE_DATA_CENTER dataCenters[dc-shanghai] PREFIX_HANDED_ON",
            "CHANGE_DATA_CENTER dataCenters[dc-beijing] AS_IN_NEW_DESIGN",
            "CHANGE_DATA_CENTER dataCenters[dc-shanghai] AS_IN_NEW_DESIGN");
  }

  @Test
  void aCircuitThatChangesLeavesAnInstanceThatChanges() {
    Topology edited =
        TopologyChanges.virtualBorderRouter(Topologies.CIRCUIT, it -> it.withPeerAsn(Asn.of(65077)))
            .apply(COMPLIANT);
    assertThat(told(COMPLIANT, edited))
        .containsExactly(
            "MODIFY_VIRTUAL_BORDER_ROUTER virtualBorderRouters[vbr-1] AS_IN_NEW_DESIGN");
    assertThat(told(COMPLIANT, Change.cen(edited, it -> it.withVpcs())))
        .containsExactly(
            "DETACH_VIRTUAL_BORDER_ROUTER cens[cen-1] CIRCUIT_DETACHED",
            "MODIFY_VIRTUAL_BORDER_ROUTER virtualBorderRouters[vbr-1] AS_IN_NEW_DESIGN",
            "MODIFY_CEN cens[cen-1] AS_IN_NEW_DESIGN");
  }

  @Test
  void aCircuitThatStaysAsItIsStaysInAnInstanceThatChanges() {
    Topology elsewhere =
        TopologyChanges.virtualBorderRouter(
                Topologies.CIRCUIT, it -> it.withLocalAsn(Asn.of(65078)))
            .apply(COMPLIANT);
    assertThat(told(COMPLIANT, Change.cen(COMPLIANT, it -> it.withVpcs())))
        .containsExactly("MODIFY_CEN cens[cen-1] AS_IN_NEW_DESIGN");
    assertThat(told(COMPLIANT, Change.cen(elsewhere, it -> it.withVpcs())))
        .containsExactly(
            "MODIFY_VIRTUAL_BORDER_ROUTER virtualBorderRouters[vbr-1] AS_IN_NEW_DESIGN",
            "MODIFY_CEN cens[cen-1] AS_IN_NEW_DESIGN");
  }

  @Test
  void aGatewayInAnotherRegionIsAnotherGateway() {
    Topology after = Change.gateway(COMPLIANT, it -> it.withRegion(Region.of("cn-beijing")));
    assertThat(told(COMPLIANT, after))
        .containsSubsequence(
            "DELETE_CONNECTION " + BEIJING + " GATEWAY_CONNECTION_GONE",
            "DETACH_VPN_GATEWAY cens[cen-1] GATEWAY_DETACHED",
            "DELETE_VPN_GATEWAY vpnGateways[vpn-1] GATEWAY_REPLACED",
            "CREATE_VPN_GATEWAY vpnGateways[vpn-1] NEW_BEFORE_USE",
            "MODIFY_CEN cens[cen-1] AS_IN_NEW_DESIGN",
            "CREATE_CONNECTION " + BEIJING + " TUNNEL_CUSTOMER_GATEWAYS",
            "ENABLE_AUTOMATIC_ADVERTISEMENT vpnGateways[vpn-1] ROUTES_TO_VPC");
  }

  @Test
  void tablesThatAreExchangedLeaveTheirVpcFirst() {
    Vpc first = COMPLIANT.vpcs().get(0);
    Vpc bare = Change.bareVpcBeside(first);
    Topology before = COMPLIANT.withVpcs(first, bare);
    Topology after =
        COMPLIANT.withVpcs(
            first.withCustomRouteTables(List.of()).withVSwitches(List.of()),
            bare.withCustomRouteTables(first.customRouteTables()).withVSwitches(first.vSwitches()));
    assertThat(told(before, after))
        .containsExactly(
            "RELEASE_FROM_VPC vpcs[vpc-1] ID_HANDED_ON", "MODIFY_VPC vpcs[vpc-2] AS_IN_NEW_DESIGN");
  }

  @Test
  void aQuotaIsRaisedByTicketAndLoweredLikeAnythingElse() {
    Topology more = Change.gateway(COMPLIANT, it -> it.withBgpRouteQuota(51));
    assertThat(told(COMPLIANT, more))
        .containsExactly("RAISE_ROUTE_QUOTA vpnGateways[vpn-1] QUOTA_TOO_SMALL");
    assertThat(told(more, COMPLIANT))
        .containsExactly("MODIFY_VPN_GATEWAY vpnGateways[vpn-1] AS_IN_NEW_DESIGN");
  }

  @Test
  void anAddressOfAGatewayChangesInPlaceAndNotWithItsAdvertisement() {
    Topology after =
        Change.gateway(COMPLIANT, it -> it.withPublicIps(Ipv4Address.parse("47.0.0.9")));
    assertThat(told(COMPLIANT, after))
        .containsExactly("MODIFY_VPN_GATEWAY vpnGateways[vpn-1] AS_IN_NEW_DESIGN");
    Topology silent = Change.gateway(COMPLIANT, it -> it.withAutomaticRouteAdvertisement(false));
    assertThat(told(silent, after))
        .containsExactly(
            "MODIFY_VPN_GATEWAY vpnGateways[vpn-1] AS_IN_NEW_DESIGN",
            "ENABLE_AUTOMATIC_ADVERTISEMENT vpnGateways[vpn-1] ROUTES_TO_VPC");
  }

  @Test
  void stepsCiteThePage() {
    Topology after = Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003)));
    Step replaced = Procedure.between(COMPLIANT, after).steps().get(2);
    assertThat(replaced.ground().references())
        .extracting(Reference::id)
        .contains("CUSTOMER_GATEWAY_FIXED", "CUSTOMER_GATEWAY_NEW_ASN");
  }

  @Test
  void theDesignsOnTheWayCanBeJudged() {
    Topology after = Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003)));
    Plan plan = Procedure.between(COMPLIANT, after);
    List<Topology> designs = plan.designs(COMPLIANT);
    assertThat(designs).hasSameSizeAs(plan.steps());
    assertThat(designs.get(2).index().customerGateway(BEIJING_1)).isEmpty();
    assertThat(designs.get(0)).isEqualTo(plan.steps().get(0).applyTo(COMPLIANT));
    assertThat(plan.applyTo(COMPLIANT)).isEqualTo(designs.get(designs.size() - 1));
    assertThat(designs.get(0).index().vpnGateway(GATEWAY_1).map(VpnGateway::connections))
        .hasValueSatisfying(it -> assertThat(it).hasSize(1));
  }

  @Test
  void aDesignIsBuiltFromNothingAndTakenDownToNothing() {
    Topology nothing = Topology.builder().build();
    assertThat(Procedure.between(nothing, nothing).steps()).isEmpty();
    assertThat(Procedure.between(nothing, Topologies.compliant()).applyTo(nothing))
        .satisfies(
            it -> assertThat(Shuffle.sorted(it)).isEqualTo(Shuffle.sorted(Topologies.compliant())));
    assertThat(Procedure.between(COMPLIANT, nothing).applyTo(COMPLIANT)).isEqualTo(nothing);
  }

  private static List<String> told(Topology before, Topology after) {
    return Procedure.between(before, after).steps().stream()
        .map(it -> it.action() + " " + it.place() + " " + it.ground().code())
        .toList();
  }
}
