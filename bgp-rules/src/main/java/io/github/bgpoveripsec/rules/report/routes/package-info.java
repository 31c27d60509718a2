/**
 * Route tables and the stories of routes as people and tools read them.
 *
 * <p>A {@link io.github.bgpoveripsec.rules.routing.Routing} is a value without a form. {@link
 * io.github.bgpoveripsec.rules.report.routes.TextRoutes} gives it the form of a terminal, {@link
 * io.github.bgpoveripsec.rules.report.routes.JsonRoutes} that of a JSON document. Both are a {@link
 * io.github.bgpoveripsec.rules.report.routes.RoutesFormat}, which answers two questions: what
 * stands in each table, with everything that was refused; and what happened to one prefix, table by
 * table.
 *
 * <pre>{@code
 * NamedRouting routing = NamedRouting.of("vpn.yaml", topology);
 * new TextRoutes(80, TextStyle.PLAIN).write(routing, System.out::print);
 * new JsonRoutes().explain(routing, Prefix.parse("192.168.0.0/16"), System.out::print);
 * }</pre>
 *
 * <p>The words for refusals, faults and risks are in {@link
 * io.github.bgpoveripsec.rules.report.routes.RoutePhrases}, the clauses beside them are those of
 * "VPN Gateway: Configure BGP dynamic routing" (2024-10-18). Nothing here knows a rule.
 */
@NullMarked
package io.github.bgpoveripsec.rules.report.routes;

import org.jspecify.annotations.NullMarked;
