package io.github.bgpoveripsec.rules.alibaba.engine;

import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import org.jspecify.annotations.Nullable;

/**
 * A tunnel.
 *
 * @param gateway the place of what its connection attaches to
 * @param vpnGateway whether that is a VPN gateway
 * @param connection the place of its connection
 * @param place where it stands in the topology
 * @param bgp whether BGP is enabled for its connection
 * @param customerGateway the id of the customer gateway at its other end, if it has one
 * @param localAsn the local ASN in force
 * @param localAsnStated whether that is written down and not the default
 * @param cidr the tunnel CIDR block, if it has one
 * @param localBgpIp the local BGP address, if it has one
 */
public record TunnelFact(
    String gateway,
    boolean vpnGateway,
    String connection,
    String place,
    boolean bgp,
    @Nullable String customerGateway,
    long localAsn,
    boolean localAsnStated,
    @Nullable Ipv4Prefix cidr,
    @Nullable Ipv4Address localBgpIp) {}
