package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.net.Ip;
import java.io.Serializable;
import java.util.Optional;

/**
 * A BGP peer of a virtual border router.
 *
 * @param peerIp the address of the peer
 * @param routeQuota how many routes the peer may send; absent means the default, 110
 * @param bfdHops the multi-hop limit of BFD; absent means the default, 255
 */
public record VbrBgpPeer(Ip peerIp, Optional<Integer> routeQuota, Optional<Integer> bfdHops)
    implements Serializable {}
