package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A virtual border router (VBR): the cloud end of an Express Connect circuit to a data centre. */
@BgpValue
@Value.Immutable
public sealed interface VirtualBorderRouter extends WithVirtualBorderRouter, Serializable
    permits ImmutableVirtualBorderRouter {

  /**
   * The id of the router.
   *
   * @return the id
   */
  VirtualBorderRouterId id();

  /**
   * The data centre at the other end of the circuit.
   *
   * @return its id
   */
  DataCenterId dataCenter();

  /**
   * The ASN of the data centre, as configured at the VBR.
   *
   * @return the ASN
   */
  Asn peerAsn();

  /**
   * The ASN of the VBR itself.
   *
   * @return the ASN; absent means the default, 45104
   */
  Optional<Asn> localAsn();

  /**
   * The VPCs it leads to.
   *
   * @return their ids in the order written
   */
  List<VpcId> vpcs();

  /**
   * The VLAN of the circuit.
   *
   * @return the VLAN id; absent where it is not said
   */
  Optional<Integer> vlan();

  /**
   * The BGP peers configured at the VBR.
   *
   * @return the peers in the order written; none where they are not described
   */
  List<VbrBgpPeer> bgpPeers();

  /**
   * Starts a VirtualBorderRouter.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VirtualBorderRouter} attribute by attribute. */
  final class Builder extends ImmutableVirtualBorderRouter.Builder {
    Builder() {}
  }
}
