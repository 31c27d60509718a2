package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Cloud Enterprise Network instance: what joins VPCs, VPN gateways and virtual border routers.
 */
@BgpValue
@Value.Immutable
public sealed interface Cen extends WithCen, Serializable permits ImmutableCen {

  /**
   * The id of the instance.
   *
   * @return the id
   */
  CenId id();

  /**
   * The attached VPCs.
   *
   * @return their ids in the order written
   */
  List<VpcId> vpcs();

  /**
   * The attached VPN gateways.
   *
   * @return their ids in the order written
   */
  List<VpnGatewayId> vpnGateways();

  /**
   * The attached virtual border routers.
   *
   * @return their ids in the order written
   */
  List<VirtualBorderRouterId> virtualBorderRouters();

  /**
   * Whether overlapping routing is enabled, where the design says so.
   *
   * @return true or false; absent where it is not said
   */
  Optional<Boolean> overlappingRouting();

  /**
   * The instant the instance was created; overlapping routing is on by default for those created
   * after March 1, 2019 (UTC+8).
   *
   * @return the instant; absent where it is not said
   */
  Optional<Instant> createdAt();

  /**
   * Starts a Cen.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Cen} attribute by attribute. */
  final class Builder extends ImmutableCen.Builder {
    Builder() {}
  }
}
