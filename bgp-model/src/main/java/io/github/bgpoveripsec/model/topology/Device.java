package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;

/** A customer gateway with all around it. Every tunnel asks for some of it, so it is at hand. */
final class Device extends Listed<CustomerGateway> {
  private final Optional<DataCenter> dataCenter;
  private final List<TunnelPlace> tunnels;
  private final List<TunnelPlace> bgpTunnels;
  private final List<VpnGateway> namesakes;

  Device(
      int position,
      CustomerGateway gateway,
      Optional<DataCenter> dataCenter,
      List<TunnelPlace> tunnels,
      List<VpnGateway> namesakes) {
    super(position, gateway);
    this.dataCenter = dataCenter;
    this.tunnels = tunnels;
    this.bgpTunnels = tunnels.stream().filter(it -> it.connection().bgpEnabled()).toList();
    this.namesakes = namesakes;
  }

  /** The data centre it stands in, if it says so. */
  Optional<DataCenter> dataCenter() {
    return dataCenter;
  }

  /** The tunnels that end at it. */
  List<TunnelPlace> tunnels() {
    return tunnels;
  }

  /** Those of connections with BGP enabled. */
  List<TunnelPlace> bgpTunnels() {
    return bgpTunnels;
  }

  /** The VPN gateways that have its address, mostly none. */
  List<VpnGateway> namesakes() {
    return namesakes;
  }
}
