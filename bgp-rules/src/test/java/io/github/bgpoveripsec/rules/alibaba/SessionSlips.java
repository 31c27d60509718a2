package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Tunnels, and the customer gateways they lead to, near what only later sources forbid. */
final class SessionSlips {
  private static final List<Ipv4Prefix> BLOCKS =
      List.of(
          Ipv4Prefix.parse("169.254.6.0/30"),
          Ipv4Prefix.parse("169.254.6.4/30"),
          Ipv4Prefix.parse("169.254.6.0/29"));

  private static final List<Ipv4Address> ADDRESSES =
      List.of(
          Ipv4Address.parse("100.63.255.255"),
          Ipv4Address.parse("100.64.0.0"),
          Ipv4Address.parse("127.255.255.255"),
          Ipv4Address.parse("169.254.7.7"),
          Ipv4Address.parse("239.255.255.255"),
          Ipv4Address.parse("240.0.0.0"),
          Ipv4Address.parse("255.0.0.0"));

  private static final List<Slip> OF_TUNNELS =
      LaterSlips.all().stream().filter(it -> it.rule().startsWith("tunnel/")).toList();

  private SessionSlips() {}

  /** The topology after so many slips, fewer where one has nothing to work on. */
  static Topology of(Topology topology, int count, Random chance) {
    Topology slipped = topology;
    for (int i = 0; i < count; i++) {
      Topology before = slipped;
      slipped =
          chance.nextInt(5) == 0
              ? Picks.one(OF_TUNNELS, chance)
                  .flatMap(it -> it.maker().make(before, chance))
                  .orElse(before)
              : Picks.one(Picks.bgpTunnels(before), chance)
                  .map(it -> at(it, before, chance))
                  .orElse(before);
    }
    return slipped;
  }

  private static Topology at(TunnelPlace place, Topology topology, Random chance) {
    return switch (chance.nextInt(5)) {
      case 0 ->
          Picks.with(
              topology,
              place,
              it -> Picks.renumbered(it, BLOCKS.get(chance.nextInt(BLOCKS.size()))));
      case 1 ->
          Picks.with(
              topology,
              place,
              it -> it.withPeerBgpIp(chance.nextBoolean() ? it.localBgpIp() : Optional.empty()));
      case 2 -> peer(place, topology, it -> it.withBgpAuthKey(SecretProperties.of("what?")));
      case 3 -> peer(place, topology, it -> it.withAsn(Asn.of(45103 + chance.nextInt(3))));
      default ->
          peer(
              place,
              topology,
              it -> it.withIpAddress(ADDRESSES.get(chance.nextInt(ADDRESSES.size()))));
    };
  }

  private static Topology peer(
      TunnelPlace place, Topology topology, UnaryOperator<CustomerGateway> change) {
    Optional<CustomerGatewayId> id = place.tunnel().customerGateway();
    return id.map(it -> TopologyChanges.customerGateway(it, change).apply(topology))
        .orElse(topology);
  }
}
