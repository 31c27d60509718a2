package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.List;
import java.util.Set;

/**
 * Data centres, customer gateways, VPN gateways and transit routers that obey every documented
 * rule.
 */
final class CompliantVpn {
  private final CompliantPlan plan;

  CompliantVpn(CompliantPlan plan) {
    this.plan = plan;
  }

  void addTo(Topology.Builder topology) {
    for (int site = 0; site < plan.sketch().sites().size(); site++) {
      if (plan.isKnown(site)) {
        topology.addDataCenter(dataCenter(site));
      }
      for (int device = 0; device < plan.sketch().sites().get(site).devices(); device++) {
        topology.addCustomerGateway(customerGateway(site, device));
      }
    }
    for (int i = 0; i < plan.sketch().gateways().size(); i++) {
      topology.addVpnGateway(vpnGateway(i));
    }
    for (int i = 0; i < plan.sketch().routers().size(); i++) {
      topology.addTransitRouter(transitRouter(i));
    }
  }

  private DataCenter dataCenter(int number) {
    DataCenter.Builder dataCenter =
        DataCenter.builder()
            .id(plan.dataCenterId(number))
            .addAllAdvertises(plan.advertised(number));
    if (plan.sketch().sites().get(number).expects()) {
      for (int i = 0; i < plan.ofGateways().size(); i++) {
        Sketch.Network network = plan.network(plan.sketch().gateways().get(i));
        if (plan.ofGateways().get(i).bgpSites().contains(number)
            && network.described()
            && network.vSwitches() > 0) {
          dataCenter.addExpects(AddressPlan.vSwitch(plan.networkOf(i), 0));
        }
      }
    }
    return dataCenter.build();
  }

  private CustomerGateway customerGateway(int site, int device) {
    Sketch.Site choices = plan.sketch().sites().get(site);
    Ipv4Address address = AddressPlan.deviceIp(2 * site + device);
    CustomerGateway.Builder gateway =
        CustomerGateway.builder()
            .id(CompliantConnections.device(site, device))
            .ipAddress(address)
            .bgpAuthKey(choices.key());
    if (plan.isKnown(site)) {
      gateway.dataCenter(plan.dataCenterId(site));
    }
    if (plan.needsAsn(site) || choices.expects()) {
      gateway.asn(plan.siteAsn(site)).bgpIdentifier(address);
    }
    return gateway.build();
  }

  private VpnGateway vpnGateway(int number) {
    Sketch.Gateway choices = plan.sketch().gateways().get(number);
    List<IpsecConnection> connections = plan.ofGateways().get(number).build();
    if (choices.nationalStandard()) {
      connections =
          connections.stream()
              .map(
                  it ->
                      it.withTunnels(
                          it.tunnels().stream().map(CompliantCrypto::nationalStandard).toList()))
              .toList();
    }
    Set<Prefix> learned = plan.learned(number);
    VpnGateway.Builder gateway =
        VpnGateway.builder()
            .id(plan.vpnGatewayId(number))
            .vpc(plan.vpcId(plan.networkOf(number)))
            .region(plan.network(choices).region())
            .addPublicIps(AddressPlan.gatewayIp(2 * number), AddressPlan.gatewayIp(2 * number + 1))
            .automaticRouteAdvertisement(choices.automatic() || !learned.isEmpty())
            .supportsBgp(choices.supportsBgp())
            .connections(connections);
    if (choices.nationalStandard()) {
      gateway.type(VpnGatewayType.NATIONAL_STANDARD);
    }
    if (plan.hasBgp(number)) {
      gateway.supportsBgp(true);
    }
    if (choices.quota() > 0) {
      gateway.bgpRouteQuota(choices.quota() == 1 ? learned.size() : 200);
    }
    for (int i = 0; i < choices.staticRoutes() && !connections.isEmpty(); i++) {
      StaticRouteTable table = i == 0 ? StaticRouteTable.POLICY : StaticRouteTable.DESTINATION;
      gateway.addStaticRoute(
          new StaticRoute(AddressPlan.staticRoute(number, i), connections.get(0).id(), table));
    }
    return gateway.build();
  }

  private TransitRouter transitRouter(int number) {
    Sketch.Router choices = plan.sketch().routers().get(number);
    TransitRouter.Builder router =
        TransitRouter.builder()
            .id(TransitRouterId.of("tr-" + (number + 1)))
            .connections(plan.ofRouters().get(number).build());
    if (choices.writesEdition() || !choices.links().links().isEmpty()) {
      router.edition(TransitRouterEdition.ENTERPRISE);
    }
    plan.enterpriseOf(choices).ifPresent(it -> router.cen(plan.cenId(it)));
    return router.build();
  }
}
