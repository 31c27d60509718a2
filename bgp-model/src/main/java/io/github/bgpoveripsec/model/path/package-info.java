/**
 * Places inside a document or a topology, named by key.
 *
 * <p>Whatever is wrong somewhere has to say where: a file that cannot be read, a reference to
 * something that does not exist, a finding of a rule. All of them name the place by a {@link
 * io.github.bgpoveripsec.model.path.Path}, and name it by key rather than by position, so that
 * reordering a file moves no finding:
 *
 * <pre>{@code
 * Path cidr = Path.root()
 *     .field("vpnGateways").key("vpn-1")
 *     .field("connections").key("vco-1")
 *     .field("tunnels").key("primary")
 *     .field("cidr");
 * cidr.toString(); // vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.path;

import org.jspecify.annotations.NullMarked;
