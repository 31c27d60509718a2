package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;

/**
 * A static route of a VPN gateway: traffic to the destination goes into the connection.
 *
 * @param destination the destination CIDR block
 * @param connection the id of the connection that is the next hop
 * @param table the table of the gateway that holds the route
 */
public record StaticRoute(Prefix destination, ConnectionId connection, StaticRouteTable table)
    implements Serializable {}
