package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.Tuning;
import java.util.Collection;

/**
 * The quota of routes of a VPN gateway.
 *
 * <p>It decides which routes a gateway learns, so it is put into the gateway and not into the rule:
 * routing and every other rule have to go by the same number.
 */
record RouteQuota() implements Parameter<Topology> {
  @Override
  public String rule() {
    return RoutingRules.QUOTA_ID;
  }

  @Override
  public String name() {
    return "quota";
  }

  @Override
  public String meaning() {
    return "the number of routes that the BGP route table of a VPN gateway holds";
  }

  @Override
  public Collection<Path> places(Topology subject) {
    return subject.vpnGateways().stream().map(RouteQuota::place).toList();
  }

  @Override
  public Trial<Topology> set(Trial<Topology> trial, Tuning tuning) {
    Topology topology = trial.subject();
    return new Trial<>(
        trial.rules(),
        topology.withVpnGateways(
            topology.vpnGateways().stream().map(it -> tuned(it, tuning)).toList()));
  }

  private static VpnGateway tuned(VpnGateway gateway, Tuning tuning) {
    return gateway.withBgpRouteQuota(tuning.at(place(gateway)).orElse(gateway.bgpRouteQuota()));
  }

  private static Path place(VpnGateway gateway) {
    return TopologyPaths.vpnGateway(gateway.id()).field("bgpRouteQuota");
  }
}
