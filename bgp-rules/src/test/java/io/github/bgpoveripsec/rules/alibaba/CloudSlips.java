package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.Picks.bgpGateways;
import static io.github.bgpoveripsec.rules.alibaba.Picks.bgpTunnels;
import static io.github.bgpoveripsec.rules.alibaba.Picks.gateway;
import static io.github.bgpoveripsec.rules.alibaba.Picks.one;
import static io.github.bgpoveripsec.rules.alibaba.Picks.with;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A way to break each rule about gateways, VPCs, circuits and CEN instances, and no other. */
final class CloudSlips {
  private static final Asn STRAY = Asn.of(65432);
  private static final CustomerGatewayId STRAY_DEVICE = CustomerGatewayId.of("cgw-stray");

  private CloudSlips() {}

  static List<Slip> all() {
    return List.of(
        new Slip("connection/peer-asn-uniform", CloudSlips::otherPeer),
        new Slip("connection/destination-routing-mode", CloudSlips::protectedDataFlows),
        new Slip("vpn-gateway/region", gateway(it -> it.withRegion(Region.of("ap-south-1")))),
        new Slip(
            "vpn-gateway/region-closing",
            gateway(it -> it.withRegion(Region.of("ap-southeast-2")))),
        new Slip("vpn-gateway/version", gateway(it -> it.withSupportsBgp(false))),
        new Slip("vpn-gateway/automatic-advertisement", CloudSlips::keepsToItself),
        new Slip("vpn-gateway/peering", CloudSlips::peerOfItsOwnVpc),
        new Slip("vpc/local-asn-uniform", CloudSlips::strayGateway),
        new Slip("virtual-border-router/peer-asn", CloudSlips::otherAsnAtCircuit),
        new Slip("cen/overlapping-routing", cen(it -> it.withOverlappingRouting(false))),
        new Slip(
            "cen/overlapping-routing-default",
            cen(
                it ->
                    it.withOverlappingRouting(Optional.empty())
                        .withCreatedAt(Instant.parse("2020-01-01T00:00:00Z")))),
        new Slip("cen/multiple-vpcs", CloudSlips::secondVpc),
        new Slip("vpc/expectation", CloudSlips::vpcExpectsNothing));
  }

  private static Optional<Topology> otherPeer(Topology topology, Random chance) {
    List<TunnelPlace> dual =
        bgpTunnels(topology).stream().filter(it -> it.connection().tunnels().size() > 1).toList();
    return one(dual, chance).map(it -> leadingTo(topology, it, device("192.0.2.1", STRAY)));
  }

  private static Optional<Topology> protectedDataFlows(Topology topology, Random chance) {
    UnaryOperator<IpsecConnection> change =
        chance.nextBoolean()
            ? it -> it.withRoutingMode(RoutingMode.PROTECTED_DATA_FLOWS)
            : it ->
                it.withRoutingMode(Optional.empty())
                    .withLocalSubnets(Ipv4Prefix.ANY)
                    .withRemoteSubnets(Ipv4Prefix.parse("10.0.0.0/8"));
    return one(bgpTunnels(topology), chance)
        .map(it -> TopologyChanges.connection(it.connection().id(), change).apply(topology));
  }

  private static Optional<Topology> keepsToItself(Topology topology, Random chance) {
    List<VpnGateway> advertised =
        bgpGateways(topology).stream()
            .filter(
                it ->
                    BgpNeighbors.dataCentersOf(topology, it).values().stream()
                        .anyMatch(dataCenter -> !dataCenter.advertises().isEmpty()))
            .toList();
    return one(advertised, chance)
        .map(
            picked ->
                TopologyChanges.vpnGateway(
                        picked.id(), it -> it.withAutomaticRouteAdvertisement(false))
                    .apply(topology));
  }

  private static Optional<Topology> peerOfItsOwnVpc(Topology topology, Random chance) {
    return one(bgpTunnels(topology), chance)
        .filter(it -> it.gateway().isPresent())
        .flatMap(
            place ->
                topology.index().vpnGatewaysOf(place.gateway().orElseThrow().vpc()).stream()
                    .filter(it -> it != place.owner() && !it.publicIps().isEmpty())
                    .findFirst()
                    .map(
                        other ->
                            leadingTo(
                                topology,
                                place,
                                device(
                                    other.publicIps().get(0).toString(),
                                    topology
                                        .index()
                                        .customerGatewayOf(place.tunnel())
                                        .flatMap(CustomerGateway::asn)
                                        .orElseThrow()))));
  }

  private static Optional<Topology> strayGateway(Topology topology, Random chance) {
    List<VpnGateway> sharing =
        bgpGateways(topology).stream()
            .filter(
                gateway ->
                    BgpNeighbors.tunnelsOf(gateway)
                        .anyMatch(it -> !Picks.keepsItsPeerToItself(topology, it)))
            .toList();
    return one(sharing, chance)
        .map(
            picked ->
                TopologyChanges.vpnGateway(
                        picked.id(),
                        it ->
                            it.withConnections(
                                it.connections().stream()
                                    .map(
                                        at ->
                                            at.bgpEnabled()
                                                ? Change.tunnelsOf(at, t -> t.withLocalAsn(STRAY))
                                                : at)
                                    .toList()))
                    .apply(topology));
  }

  private static Optional<Topology> otherAsnAtCircuit(Topology topology, Random chance) {
    List<VirtualBorderRouter> beside =
        topology.virtualBorderRouters().stream()
            .filter(
                router ->
                    BgpNeighbors.gatewaysOf(topology, router.dataCenter())
                        .anyMatch(it -> router.vpcs().contains(it.vpc())))
            .toList();
    return one(beside, chance)
        .map(
            picked ->
                TopologyChanges.virtualBorderRouter(picked.id(), it -> it.withPeerAsn(STRAY))
                    .apply(topology));
  }

  private static Slip.Maker cen(UnaryOperator<Cen> change) {
    return (topology, chance) -> {
      List<Cen> attached =
          topology.cens().stream()
              .filter(
                  cen ->
                      bgpGateways(topology).stream()
                          .anyMatch(it -> cen.vpnGateways().contains(it.id())))
              .toList();
      return one(attached, chance).map(it -> TopologyChanges.cen(it.id(), change).apply(topology));
    };
  }

  private static Optional<Topology> secondVpc(Topology topology, Random chance) {
    Vpc other =
        Vpc.builder()
            .id(VpcId.of("vpc-stray"))
            .region(Region.of("cn-hangzhou"))
            .cidr(Ipv4Prefix.parse("10.250.0.0/16"))
            .build();
    return one(bgpGateways(topology), chance)
        .map(
            it ->
                topology
                    .withVpcs(Picks.joined(topology.vpcs(), other))
                    .withCens(
                        Picks.joined(
                            topology.cens(),
                            Cen.builder()
                                .id(CenId.of("cen-stray"))
                                .addVpcs(it.vpc(), other.id())
                                .build())));
  }

  private static Optional<Topology> vpcExpectsNothing(Topology topology, Random chance) {
    return one(topology.vpcs(), chance)
        .map(
            picked ->
                TopologyChanges.vpc(
                        picked.id(), it -> it.withExpects(Ipv4Prefix.parse("192.0.2.0/24")))
                    .apply(topology));
  }

  private static Topology leadingTo(Topology topology, TunnelPlace place, CustomerGateway device) {
    return with(
        topology.withCustomerGateways(Picks.joined(topology.customerGateways(), device)),
        place,
        it -> it.withCustomerGateway(device.id()));
  }

  /** A device that nothing leads to yet. */
  static CustomerGateway device(String address) {
    return device(address, STRAY);
  }

  private static CustomerGateway device(String address, Asn asn) {
    return CustomerGateway.builder()
        .id(STRAY_DEVICE)
        .ipAddress(Ipv4Address.parse(address))
        .asn(asn)
        .build();
  }
}
