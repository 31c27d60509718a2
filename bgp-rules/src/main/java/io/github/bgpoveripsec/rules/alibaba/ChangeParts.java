package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The ways from two designs to what stays and to what is removed; ids tell which is which. */
final class ChangeParts {
  static final Parts<Transition<Topology>, Transition<CustomerGateway>> KEPT_CUSTOMER_GATEWAYS =
      kept(
          "customer gateways that stay",
          Topology::customerGateways,
          (before, it) -> before.index().customerGateway(it.id()),
          it -> TopologyPaths.customerGateway(it.id()));

  static final Parts<Transition<Topology>, RemovedCustomerGateway> REMOVED_CUSTOMER_GATEWAYS =
      Parts.from(
          "customer gateways that are removed",
          change ->
              change.value().before().customerGateways().stream()
                  .filter(it -> change.value().after().index().customerGateway(it.id()).isEmpty())
                  .map(
                      it ->
                          change.part(
                              new RemovedCustomerGateway(
                                  it, change.value().before().index().tunnelsTo(it.id())),
                              root -> TopologyPaths.customerGateway(it.id()))));

  static final Parts<Transition<Topology>, Transition<VpnGateway>> KEPT_VPN_GATEWAYS =
      kept(
          "VPN gateways that stay",
          Topology::vpnGateways,
          (before, it) -> before.index().vpnGateway(it.id()),
          it -> TopologyPaths.vpnGateway(it.id()));

  static final Parts<Transition<Topology>, VpnGateway> REMOVED_VPN_GATEWAYS =
      Parts.from(
          "VPN gateways that are removed",
          change ->
              change.value().before().vpnGateways().stream()
                  .filter(it -> change.value().after().index().vpnGateway(it.id()).isEmpty())
                  .map(it -> change.part(it, root -> TopologyPaths.vpnGateway(it.id()))));

  private ChangeParts() {}

  /**
   * A customer gateway that only the design before has.
   *
   * @param gateway the customer gateway
   * @param users the tunnels that led to it
   */
  record RemovedCustomerGateway(CustomerGateway gateway, List<TunnelPlace> users) {}

  private static <R> Parts<Transition<Topology>, Transition<R>> kept(
      String description,
      Function<Topology, List<R>> resources,
      BiFunction<Topology, R, Optional<R>> before,
      Function<R, Path> place) {
    return Parts.from(
        description,
        change ->
            resources.apply(change.value().after()).stream()
                .flatMap(
                    after ->
                        before.apply(change.value().before(), after).stream()
                            .map(was -> new Transition<>(was, after)))
                .map(pair -> change.part(pair, root -> place.apply(pair.after()))));
  }
}
