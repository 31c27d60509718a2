/**
 * The cloud side of a design that is not VPN: VPCs with their route tables, Cloud Enterprise
 * Network instances and virtual border routers.
 *
 * <p>The values say what can be written down, not what is allowed: a route entry may overlap
 * another, a VLAN may be 5000, and rules report it.
 *
 * <pre>{@code
 * Vpc vpc = Vpc.builder()
 *     .id(VpcId.of("vpc-1"))
 *     .region(Region.of("cn-hangzhou"))
 *     .cidr(Ipv4Prefix.parse("172.16.0.0/16"))
 *     .build();
 * }</pre>
 *
 * <p>Source: "VPN Gateway: Configure BGP dynamic routing", How BGP dynamic routes are advertised;
 * Limits.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.cloud;

import org.jspecify.annotations.NullMarked;
