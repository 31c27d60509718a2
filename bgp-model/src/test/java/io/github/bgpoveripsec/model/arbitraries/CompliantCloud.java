package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.stream.IntStream;

/** VPCs and virtual border routers that obey every documented rule. */
final class CompliantCloud {
  private final CompliantPlan plan;

  CompliantCloud(CompliantPlan plan) {
    this.plan = plan;
  }

  void addTo(Topology.Builder topology) {
    for (int i = 0; i < plan.sketch().networks().size(); i++) {
      topology.addVpc(vpc(i));
    }
    for (int i = 0; i < plan.sketch().circuits().size(); i++) {
      topology.addVirtualBorderRouter(virtualBorderRouter(i));
    }
  }

  private Vpc vpc(int number) {
    Sketch.Network network = plan.sketch().networks().get(number);
    Vpc.Builder vpc =
        Vpc.builder().id(plan.vpcId(number)).region(network.region()).cidr(AddressPlan.vpc(number));
    if (network.secondary()) {
      vpc.addSecondaryCidr(AddressPlan.secondary(number));
    }
    RouteTable.Builder system = RouteTable.builder().id(tableId(number, "system"));
    for (int i = 0; i < network.vSwitches(); i++) {
      vpc.addVSwitch(
          VSwitch.builder()
              .id(VSwitchId.of("vsw-" + (number + 1) + "-" + (i + 1)))
              .cidr(AddressPlan.vSwitch(number, i))
              .zone(network.region() + "-" + (char) ('a' + i))
              .build());
      system.addRoute(RouteEntry.system(AddressPlan.vSwitch(number, i)));
    }
    for (int i = 0; i < network.customRoutes(); i++) {
      RouteEntry custom = RouteEntry.custom(AddressPlan.customRoute(number, i), "i-" + i);
      system.addRoute(custom);
      vpc.addCustomRouteTable(
          RouteTable.builder().id(tableId(number, "custom" + i)).addRoute(custom).build());
    }
    if (network.described()) {
      vpc.systemRouteTable(system.build());
    }
    if (network.expects()) {
      IntStream.range(0, plan.ofGateways().size())
          .filter(i -> plan.networkOf(i) == number)
          .forEach(i -> plan.learned(i).stream().limit(1).forEach(vpc::addExpects));
    }
    return vpc.build();
  }

  private VirtualBorderRouter virtualBorderRouter(int number) {
    Sketch.Circuit choices = plan.sketch().circuits().get(number);
    int site = plan.siteOf(choices);
    VirtualBorderRouter.Builder router =
        VirtualBorderRouter.builder()
            .id(plan.virtualBorderRouterId(number))
            .dataCenter(plan.dataCenterId(site))
            .peerAsn(plan.siteAsn(site));
    choices.localAsn().ifPresent(it -> router.localAsn(plan.apart(Asn.of(it), plan.siteAsn(site))));
    choices.vlan().ifPresent(router::vlan);
    choices.networks().stream()
        .map(it -> plan.vpcId(it % plan.sketch().networks().size()))
        .distinct()
        .forEach(router::addVpc);
    for (int i = 0; i < choices.peers(); i++) {
      VbrBgpPeer.Builder peer =
          VbrBgpPeer.builder().peerIp(Ipv4Address.parse("10.250." + number + "." + (4 * i + 2)));
      if (i % 2 == 1) {
        peer.routeQuota(i == 1 ? 110 : 1).bfdHops(i == 1 ? 1 : 255);
      }
      router.addBgpPeer(peer.build());
    }
    return router.build();
  }

  private static RouteTableId tableId(int vpc, String name) {
    return RouteTableId.of("vtb-" + (vpc + 1) + "-" + name);
  }
}
