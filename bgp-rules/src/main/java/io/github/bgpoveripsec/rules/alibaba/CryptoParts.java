package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS_OF_ROUTER;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TRANSIT_ROUTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tunnels by what their gateway can do, and the ways into IKE and IPsec. */
final class CryptoParts {
  private static final Condition<VpnGateway> OF_NATIONAL_STANDARD =
      Condition.of(
          "of the Chinese national standard",
          gateway -> gateway.type() == VpnGatewayType.NATIONAL_STANDARD);

  /** The tunnels of VPN gateways of the Chinese national standard. */
  static final Parts<Topology, Tunnel> NATIONAL =
      VPN_GATEWAYS
          .where(OF_NATIONAL_STANDARD)
          .then(CONNECTIONS_OF_GATEWAY)
          .then(TUNNELS)
          .named("tunnels of the Chinese national standard");

  /** All other tunnels, those of transit routers among them. */
  static final Parts<Topology, Tunnel> ORDINARY =
      VPN_GATEWAYS
          .where(OF_NATIONAL_STANDARD.not())
          .then(CONNECTIONS_OF_GATEWAY)
          .plus(TRANSIT_ROUTERS.then(CONNECTIONS_OF_ROUTER))
          .then(TUNNELS);

  /** What is configured of IKE. */
  static final Parts<Tunnel, IkeParameters> IKE =
      Parts.<Tunnel, IkeParameters>optional("ike", Tunnel::ike).named("parameters of IKE");

  /** What is configured of IPsec. */
  static final Parts<Tunnel, IpsecParameters> IPSEC =
      Parts.<Tunnel, IpsecParameters>optional("ipsec", Tunnel::ipsec).named("parameters of IPsec");

  private CryptoParts() {}

  /** The choice of one of several values for a field. */
  static <P, V> Choice<P, V> oneOf(Set<V> offered, String field, Function<P, Optional<V>> value) {
    return new Choice<>(offered, Parts.optional(field, value));
  }

  /**
   * A field that takes one of several values, where it is given.
   *
   * @param offered the values
   * @param field the way to the field
   */
  record Choice<P, V>(Set<V> offered, Parts<P, V> field) {

    /** The check of the field in all of some parts. */
    Check<Topology> in(Parts<Topology, P> parts) {
      String values = String.join(", ", offered.stream().map(Object::toString).sorted().toList());
      return parts
          .then(field)
          .each(Condition.of(offered.size() == 1 ? values : "one of " + values, offered::contains));
    }
  }
}
