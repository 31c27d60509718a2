package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;

/**
 * A customer gateway with all around it. Every tunnel asks for some of it, so it is found at once.
 *
 * @param gateway the customer gateway
 * @param dataCenter the data centre it stands in, if it says so
 * @param tunnels the tunnels that end at it
 * @param bgpTunnels those of connections with BGP enabled
 * @param namesakes the VPN gateways that have its address, mostly none
 */
record Device(
    CustomerGateway gateway,
    Optional<DataCenter> dataCenter,
    List<TunnelPlace> tunnels,
    List<TunnelPlace> bgpTunnels,
    List<VpnGateway> namesakes) {

  CustomerGatewayId id() {
    return gateway.id();
  }
}
