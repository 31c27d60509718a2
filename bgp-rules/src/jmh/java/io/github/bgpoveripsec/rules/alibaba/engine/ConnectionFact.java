package io.github.bgpoveripsec.rules.alibaba.engine;

import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.Set;

/**
 * An IPsec connection.
 *
 * @param gateway the place of what it attaches to
 * @param place where it stands in the topology, which identifies it
 * @param bgp whether BGP is enabled for it
 * @param roles the roles of its tunnels
 */
public record ConnectionFact(String gateway, String place, boolean bgp, Set<TunnelRole> roles) {}
