package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import java.util.List;

/** A data centre with its customer gateways, and what leads to it. */
final class Site extends Listed<DataCenter> {
  private final List<CustomerGateway> customerGateways;
  private final List<TunnelPlace> bgpTunnels;

  Site(
      int position,
      DataCenter dataCenter,
      List<CustomerGateway> customerGateways,
      List<TunnelPlace> bgpTunnels) {
    super(position, dataCenter);
    this.customerGateways = customerGateways;
    this.bgpTunnels = bgpTunnels;
  }

  /** The customer gateways that stand in it. */
  List<CustomerGateway> customerGateways() {
    return customerGateways;
  }

  /** The tunnels of VPN gateways' connections with BGP enabled that end at one of these. */
  List<TunnelPlace> bgpTunnels() {
    return bgpTunnels;
  }
}
