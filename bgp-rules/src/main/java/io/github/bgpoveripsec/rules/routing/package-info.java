/**
 * Who learns which route, and why not.
 *
 * <p>A topology says which tables there are and who speaks BGP with whom. Routing lets every route
 * run its course and answers two questions about the result: what stands in a table, and what
 * happened to a prefix on its way there.
 *
 * <pre>{@code
 * Routing routing = Routing.converge(topology);
 * TableRef table = new TableRef.SystemTable(VpcId.of("vpc-1"));
 * routing.routes(table);                                         // what stands there
 * routing.explain(Prefix.parse("192.168.0.0/16"), table).events(); // how it came, or what stopped it
 * }</pre>
 *
 * <p>A route that does not arrive is never just a missing row: every step that stops one is a
 * {@link io.github.bgpoveripsec.rules.routing.RouteEvent.Refused} with a reason, and every reason
 * names the sentence it rests on. The result depends on what the topology says and not on the order
 * in which it says it.
 *
 * <p>Source: "VPN Gateway: Configure BGP dynamic routing" (2024-10-18), "How BGP dynamic routes are
 * advertised" and "Limits on BGP dynamic routing"; loops by RFC 4271 section 9.1.2. Nothing here
 * knows a rule: rules may ask routing, never the reverse.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.rules.routing;

import org.jspecify.annotations.NullMarked;
