package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.TransitRouter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A whole design: every resource, and by their ids how they hang together.
 *
 * <p>A topology that exists is sound: no id stands twice, every id that is referred to exists, and
 * no connection has two tunnels of one role. Whether it is allowed is another question, which rules
 * answer.
 *
 * <p>Resources keep the order they were written in, which matters to nobody but the reader: no
 * rule, no route and no look-up depends on it.
 */
@BgpValue
@Value.Immutable
public sealed interface Topology extends WithTopology, Serializable permits ImmutableTopology {

  /**
   * The data centres.
   *
   * @return the data centres in the order written
   */
  List<DataCenter> dataCenters();

  /**
   * The customer gateways.
   *
   * @return the customer gateways in the order written
   */
  List<CustomerGateway> customerGateways();

  /**
   * The VPCs.
   *
   * @return the VPCs in the order written
   */
  List<Vpc> vpcs();

  /**
   * The VPN gateways with their connections and tunnels.
   *
   * @return the gateways in the order written
   */
  List<VpnGateway> vpnGateways();

  /**
   * The transit routers with their connections and tunnels.
   *
   * @return the routers in the order written
   */
  List<TransitRouter> transitRouters();

  /**
   * The Cloud Enterprise Network instances.
   *
   * @return the instances in the order written
   */
  List<Cen> cens();

  /**
   * The virtual border routers.
   *
   * @return the routers in the order written
   */
  List<VirtualBorderRouter> virtualBorderRouters();

  /**
   * What connections attach to.
   *
   * @return the VPN gateways, then the transit routers
   */
  default Stream<ConnectionOwner> connectionOwners() {
    return Stream.concat(vpnGateways().stream(), transitRouters().stream());
  }

  /**
   * Look-ups by id and by reference, in both directions.
   *
   * @return the index of this topology, made at the first call
   */
  @Value.Lazy
  default TopologyIndex index() {
    return new TopologyIndex(this);
  }

  /**
   * Refuses a topology that is not sound.
   *
   * @throws InvalidTopologyException if an id stands twice, a reference leads nowhere, or a
   *     connection has two tunnels of one role; the exception lists every such problem
   */
  @Value.Check
  default void check() {
    List<IntegrityProblem> problems = IntegrityProblems.of(this);
    if (!problems.isEmpty()) {
      throw new InvalidTopologyException(problems);
    }
  }

  /**
   * Starts a topology.
   *
   * @return an empty builder, whose {@code build()} throws {@link InvalidTopologyException} where
   *     the topology is not sound
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Topology} resource by resource. */
  final class Builder extends ImmutableTopology.Builder {
    Builder() {}
  }
}
