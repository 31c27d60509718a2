package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import java.util.List;

/** What lies at the far ends of tunnels: the tunnels themselves, and the data centres. */
final class Ends {
  private final Inverse<CustomerGatewayId, TunnelPlace> tunnels;
  private final Inverse<DataCenterId, CustomerGateway> customerGateways;

  Ends(Topology topology) {
    tunnels =
        Inverse.of(
            topology.connectionOwners().flatMap(TunnelPlace::of).toList(),
            it -> it.tunnel().customerGateway().stream());
    customerGateways = Inverse.of(topology.customerGateways(), it -> it.dataCenter().stream());
  }

  List<TunnelPlace> tunnelsTo(CustomerGatewayId gateway) {
    return tunnels.to(gateway);
  }

  Site site(int position, DataCenter dataCenter) {
    List<CustomerGateway> gateways = customerGateways.to(dataCenter.id());
    return new Site(
        position,
        dataCenter,
        gateways,
        gateways.stream()
            .flatMap(gateway -> tunnelsTo(gateway.id()).stream())
            .filter(it -> it.connection().bgpEnabled() && it.gateway().isPresent())
            .toList());
  }
}
