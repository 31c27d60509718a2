package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.Picks.one;
import static io.github.bgpoveripsec.rules.alibaba.Picks.with;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A way to break each rule that later sources add, and no other rule with it. */
final class LaterSlips {
  private LaterSlips() {}

  static List<Slip> all() {
    return List.of(
        new Slip("customer-gateway/asn-range", stray(it -> it.withAsn(Asn.of(45104)))),
        new Slip(
            "customer-gateway/ip-address",
            stray(it -> it.withIpAddress(Ipv4Address.parse("127.0.0.1")))),
        new Slip("customer-gateway/bgp-auth-key", stray(it -> it.withBgpAuthKey(secret("what?")))),
        new Slip("tunnel/algorithms", ike(it -> it.withEncryption(EncryptionAlgorithm.SM4))),
        new Slip(
            "tunnel/crypto-defaults",
            tunnel(it -> ordinary(it), it -> it.withIke(Optional.empty()))),
        new Slip(
            "tunnel/national-standard", ordinaryTunnel(it -> it.withRemoteCaCertificate(true))),
        new Slip("tunnel/pre-shared-key", ike(it -> it.withPreSharedKey(secret("a b")))),
        new Slip("tunnel/identities", ike(it -> it.withLocalId("1".repeat(101)))),
        new Slip("tunnel/identity-mode", ike(LaterSlips::named)),
        new Slip(
            "tunnel/bgp-addresses",
            tunnel(it -> it.connection().bgpEnabled(), it -> it.withPeerBgpIp(it.localBgpIp()))),
        new Slip("connection/tunnel-roles", LaterSlips::singleBesideOthers),
        new Slip("connection/tunnel-cidr-distinct", LaterSlips::sameBlockAtRouter),
        new Slip("connection/several-subnets", LaterSlips::severalSubnets),
        new Slip("vpn-gateway/static-route-destination", LaterSlips::staticDefaultRoute),
        new Slip("route-table/destination-unique", table(entries(0, 0))),
        new Slip("route-table/vswitch-overlap", LaterSlips::intoVSwitch),
        new Slip(
            "route-table/custom-entries", table(IntStream.rangeClosed(0, 200).boxed().toList())),
        new Slip("virtual-border-router/local-asn", router(it -> it.withLocalAsn(Asn.of(65025)))),
        new Slip("virtual-border-router/bgp-peers", router(it -> it.withBgpPeers(peers(9)))),
        new Slip(
            "virtual-border-router/route-quota",
            router(it -> it.withBgpPeers(peers(1).get(0).withRouteQuota(111)))),
        new Slip(
            "virtual-border-router/bfd-hops",
            router(it -> it.withBgpPeers(peers(1).get(0).withBfdHops(256)))),
        new Slip("virtual-border-router/vlan", router(it -> it.withVlan(3000))),
        new Slip(
            "transit-router/edition",
            transitRouter(it -> it.withEdition(TransitRouterEdition.BASIC))),
        new Slip("transit-router/connection-quota", transitRouter(LaterSlips::tooMany)));
  }

  private static List<Integer> entries(Integer... numbers) {
    return List.of(numbers);
  }

  private static SecretProperties secret(String text) {
    return SecretProperties.of(text);
  }

  /** A customer gateway that nothing leads to. */
  private static Slip.Maker stray(UnaryOperator<CustomerGateway> change) {
    return (topology, chance) ->
        Optional.of(
            topology.withCustomerGateways(
                Picks.joined(
                    topology.customerGateways(), change.apply(CloudSlips.device("192.0.2.1")))));
  }

  private static boolean ordinary(TunnelPlace place) {
    return !place.tunnel().remoteCaCertificate();
  }

  private static Slip.Maker tunnel(Predicate<TunnelPlace> which, UnaryOperator<Tunnel> change) {
    return (topology, chance) ->
        one(Picks.tunnels(topology).filter(which).toList(), chance)
            .map(it -> with(topology, it, change));
  }

  private static Slip.Maker ordinaryTunnel(UnaryOperator<Tunnel> change) {
    return tunnel(LaterSlips::ordinary, change);
  }

  private static Slip.Maker ike(UnaryOperator<IkeParameters> change) {
    return ordinaryTunnel(
        it -> it.withIke(change.apply(it.ike().orElse(IkeParameters.builder().build()))));
  }

  private static IkeParameters named(IkeParameters ike) {
    return ike.withVersion(IkeVersion.IKEV1).withMode(IkeMode.MAIN).withRemoteId("vpn.example.org");
  }

  private static Optional<Topology> singleBesideOthers(Topology topology, Random chance) {
    List<TunnelPlace> dual =
        Picks.tunnels(topology).filter(it -> it.connection().tunnels().size() == 2).toList();
    return one(dual, chance)
        .map(
            place ->
                TopologyChanges.connection(
                        place.connection().id(),
                        it ->
                            it.withBgpEnabled(false)
                                .withTunnels(
                                    Picks.joined(
                                        it.tunnels(),
                                        place
                                            .tunnel()
                                            .withRole(TunnelRole.SINGLE)
                                            .withCidr(Optional.empty()))))
                    .apply(topology));
  }

  private static Optional<Topology> sameBlockAtRouter(Topology topology, Random chance) {
    List<IpsecConnection> dual =
        topology.transitRouters().stream()
            .flatMap(it -> it.connections().stream())
            .filter(it -> it.bgpEnabled() && it.tunnels().size() == 2)
            .toList();
    return one(dual, chance)
        .map(
            picked ->
                TopologyChanges.connection(
                        picked.id(),
                        it ->
                            Change.tunnelsOf(
                                it,
                                at ->
                                    Picks.renumbered(at, it.tunnels().get(0).cidr().orElseThrow())
                                        .withPeerBgpIp(Optional.empty())))
                    .apply(topology));
  }

  private static Optional<Topology> severalSubnets(Topology topology, Random chance) {
    List<TunnelPlace> ikev1 =
        Picks.tunnels(topology)
            .filter(it -> !it.connection().bgpEnabled() && it.gateway().isPresent())
            .toList();
    return one(ikev1, chance)
        .map(
            place ->
                TopologyChanges.connection(
                        place.connection().id(),
                        it ->
                            Change.tunnelsOf(
                                it.withRemoteSubnets(
                                    Prefix.parse("10.0.0.0/24"), Prefix.parse("10.0.2.0/24")),
                                at ->
                                    at.withIke(
                                        at.ike().map(ike -> ike.withVersion(IkeVersion.IKEV1)))))
                    .apply(topology));
  }

  private static Optional<Topology> staticDefaultRoute(Topology topology, Random chance) {
    List<VpnGateway> connected =
        topology.vpnGateways().stream().filter(it -> !it.connections().isEmpty()).toList();
    Prefix destination =
        one(List.of("0.0.0.0/0", "100.64.0.0/10", "100.100.0.0/16", "96.0.0.0/3"), chance)
            .map(Prefix::parse)
            .orElseThrow();
    return one(connected, chance)
        .map(
            picked -> {
              ConnectionId connection = picked.connections().get(0).id();
              return TopologyChanges.vpnGateway(
                      picked.id(),
                      it ->
                          it.withStaticRoutes(
                              new StaticRoute(
                                  destination, connection, StaticRouteTable.DESTINATION)))
                  .apply(topology);
            });
  }

  /** One more route table with the entries of some numbers. */
  private static Slip.Maker table(List<Integer> numbers) {
    return (topology, chance) ->
        one(topology.vpcs(), chance)
            .map(
                picked ->
                    TopologyChanges.vpc(
                            picked.id(),
                            it ->
                                it.withCustomRouteTables(
                                    Picks.joined(
                                        it.customRouteTables(),
                                        RouteTable.builder()
                                            .id(RouteTableId.of("vtb-stray"))
                                            .routes(
                                                numbers.stream().map(LaterSlips::entry).toList())
                                            .build())))
                        .apply(topology));
  }

  private static RouteEntry entry(int number) {
    return RouteEntry.custom(Ipv4Prefix.parse("198.19." + number + ".0/24"), "i-1");
  }

  private static Optional<Topology> intoVSwitch(Topology topology, Random chance) {
    VSwitch vSwitch =
        VSwitch.builder()
            .id(VSwitchId.of("vsw-stray"))
            .cidr(Ipv4Prefix.parse("198.19.0.0/" + (23 + chance.nextInt(2))))
            .build();
    return table(List.of(0))
        .make(topology, chance)
        .map(
            it ->
                it.withVpcs(
                    it.vpcs().stream()
                        .map(
                            vpc ->
                                vpc.withVSwitches(
                                    Picks.joined(vpc.vSwitches(), numbered(vSwitch, vpc))))
                        .toList()));
  }

  private static VSwitch numbered(VSwitch vSwitch, Vpc vpc) {
    return vSwitch.withId(VSwitchId.of(vSwitch.id() + "-" + vpc.id()));
  }

  private static Slip.Maker router(UnaryOperator<VirtualBorderRouter> change) {
    return (topology, chance) ->
        one(topology.virtualBorderRouters(), chance)
            .map(it -> TopologyChanges.virtualBorderRouter(it.id(), change).apply(topology));
  }

  private static List<VbrBgpPeer> peers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> VbrBgpPeer.builder().peerIp(Ip.parse("10.255.0." + i)).build())
        .toList();
  }

  private static Slip.Maker transitRouter(UnaryOperator<TransitRouter> change) {
    return (topology, chance) ->
        one(
                topology.transitRouters().stream()
                    .filter(it -> !it.connections().isEmpty())
                    .toList(),
                chance)
            .map(it -> TopologyChanges.transitRouter(it.id(), change).apply(topology));
  }

  private static TransitRouter tooMany(TransitRouter router) {
    IpsecConnection first = router.connections().get(0);
    List<IpsecConnection> many = new ArrayList<>(router.connections());
    for (int i = router.connections().size(); i <= 50; i++) {
      many.add(first.withId(ConnectionId.of("vco-stray-" + i)));
    }
    Collections.reverse(many);
    return router.withConnections(many);
  }
}
