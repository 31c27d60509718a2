package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A transit router with the IPsec-VPN connections that attach to it instead of to a VPN gateway.
 */
@BgpValue
@Value.Immutable
public sealed interface TransitRouter extends ConnectionOwner, WithTransitRouter
    permits ImmutableTransitRouter {

  /**
   * The id of the router.
   *
   * @return the id
   */
  TransitRouterId id();

  /**
   * The edition.
   *
   * @return the edition; absent where it is not said
   */
  Optional<TransitRouterEdition> edition();

  /**
   * The Cloud Enterprise Network instance it belongs to.
   *
   * @return its id; absent where it is not said
   */
  Optional<CenId> cen();

  /**
   * The attached IPsec-VPN connections.
   *
   * @return the connections in the order written
   */
  List<IpsecConnection> connections();

  /**
   * Starts a TransitRouter.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TransitRouter} attribute by attribute. */
  final class Builder extends ImmutableTransitRouter.Builder {
    Builder() {}
  }
}
