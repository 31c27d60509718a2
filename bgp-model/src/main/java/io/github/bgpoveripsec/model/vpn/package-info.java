/**
 * Data centres, customer gateways, VPN gateways, IPsec-VPN connections and their tunnels.
 *
 * <p>The values say what can be written down; rules say what is allowed. A tunnel whose CIDR block
 * is reserved, whose local ASN is 0 or whose BGP configuration is half done can be built, because a
 * rule has to be able to report it. Only what no design can mean is refused, such as a prefix with
 * host bits set.
 *
 * <pre>{@code
 * Tunnel tunnel = Tunnel.builder()
 *     .role(TunnelRole.PRIMARY)
 *     .customerGateway(CustomerGatewayId.of("cgw-1"))
 *     .localAsn(Asn.of(45104))
 *     .cidr(Ipv4Prefix.parse("169.254.11.0/30"))
 *     .localBgpIp(Ipv4Address.parse("169.254.11.1"))
 *     .build();
 * }</pre>
 *
 * <p>Source: "VPN Gateway: Configure BGP dynamic routing", table of parameters.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.vpn;

import org.jspecify.annotations.NullMarked;
