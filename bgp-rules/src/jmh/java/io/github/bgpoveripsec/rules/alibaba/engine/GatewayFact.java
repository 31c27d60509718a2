package io.github.bgpoveripsec.rules.alibaba.engine;

/**
 * A VPN gateway or a transit router.
 *
 * @param place where it stands in the topology, which identifies it
 * @param vpnGateway whether it is a VPN gateway
 */
public record GatewayFact(String place, boolean vpnGateway) {}
