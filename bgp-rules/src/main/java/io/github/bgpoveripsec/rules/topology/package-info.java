/**
 * The parts of a topology by name: the words in which rules about designs are written.
 *
 * <pre>{@code
 * rule("tunnel/cidr-mask", "A tunnel CIDR block is a /30")
 *     .requires(BGP_TUNNELS.then(TUNNEL_CIDR).each(aPrefixOfLength(30)));
 * }</pre>
 *
 * <p>Places are named by the keys of the topology file, so that a finding leads to its line.
 */
@NullMarked
package io.github.bgpoveripsec.rules.topology;

import org.jspecify.annotations.NullMarked;
