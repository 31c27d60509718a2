package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Optional;
import java.util.Set;

/**
 * The far end of sessions: what is the same for every tunnel to one customer gateway.
 *
 * @param customerGateway the customer gateway; absent where a tunnel has none
 * @param asn the ASN of the customer gateway, where it has one
 * @param unreachable whether no connection can be established to its address, by later sources
 * @param dataCenter the data centre it stands in, where that is known
 * @param gatewayOf the VPCs of which a VPN gateway has the same address; mostly none
 */
record Peer(
    Optional<CustomerGatewayId> customerGateway,
    Optional<Asn> asn,
    boolean unreachable,
    Optional<DataCenterNode> dataCenter,
    Set<VpcId> gatewayOf) {

  /** The far end of a tunnel for which no customer gateway was chosen. */
  static final Peer NONE =
      new Peer(Optional.empty(), Optional.empty(), false, Optional.empty(), Set.of());
}
