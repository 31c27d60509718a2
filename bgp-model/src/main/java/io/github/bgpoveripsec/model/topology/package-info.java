/**
 * A whole design as one value, with its references checked and its look-ups in constant time.
 *
 * <pre>{@code
 * Topology topology = Topology.builder().addVpcs(vpc).addVpnGateways(gateway).build();
 * List<VpnGateway> gateways = topology.index().vpnGatewaysOf(vpc.id());
 * }</pre>
 *
 * <p>Only what no design can mean is refused here: the same id twice, a reference to something that
 * does not exist, two tunnels of one role in a connection. All else is for rules to judge.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.topology;

import org.jspecify.annotations.NullMarked;
