/**
 * The ids by which the resources of a topology refer to each other.
 *
 * <p>They have a package of their own because everybody needs them: a tunnel names its customer
 * gateway, a Cloud Enterprise Network instance names VPN gateways, a VPN gateway names its VPC.
 * With the ids apart, the packages of the resources need not know each other.
 *
 * <pre>{@code
 * VpnGatewayId gateway = VpnGatewayId.of("vpn-1");
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.id;

import org.jspecify.annotations.NullMarked;
