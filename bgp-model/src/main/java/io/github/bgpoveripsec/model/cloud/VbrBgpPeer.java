package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.net.Ip;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A BGP peer of a virtual border router. */
@BgpValue
@Value.Immutable
public sealed interface VbrBgpPeer extends WithVbrBgpPeer, Serializable
    permits ImmutableVbrBgpPeer {

  /**
   * The address of the peer.
   *
   * @return the address
   */
  Ip peerIp();

  /**
   * How many routes the peer may send.
   *
   * @return the quota; absent means the default, 110
   */
  Optional<Integer> routeQuota();

  /**
   * The multi-hop limit of BFD.
   *
   * @return the number of hops; absent means the default, 255
   */
  Optional<Integer> bfdHops();

  /**
   * Starts a VbrBgpPeer.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VbrBgpPeer} attribute by attribute. */
  final class Builder extends ImmutableVbrBgpPeer.Builder {
    Builder() {}
  }
}
