package io.github.bgpoveripsec.rules.alibaba.engine;

/**
 * A customer gateway.
 *
 * @param id what tunnels name it by
 * @param place where it stands in the topology
 * @param hasAsn whether it has an ASN
 */
public record CustomerGatewayFact(String id, String place, boolean hasAsn) {}
