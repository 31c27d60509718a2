/**
 * Routes and the attributes by which BGP chooses them and passes them on.
 *
 * <p>A {@link io.github.bgpoveripsec.model.route.Route} is what one speaker knows about one
 * destination: a value without a session, a width of AS numbers or octets. How attributes look on
 * the wire belongs to the codec, and whether a speaker may send them belongs to the rules.
 *
 * <p>An {@link io.github.bgpoveripsec.model.route.AsPath} keeps its segments exactly as they came,
 * because a path that is read and sent again must not change: two sequences in a row stay two, and
 * the systems of a set keep their order. Its text form is the customary one, with one addition: a
 * bar separates two sequences that follow each other, so that every path has exactly one text.
 *
 * <pre>{@code
 * Route route =
 *     Route.builder()
 *         .prefix(Prefix.parse("192.168.0.0/16"))
 *         .nextHop(Ip.parse("169.254.11.2"))
 *         .asPath(AsPath.parse("65530 65531 {64512 64513}"))
 *         .origin(Origin.IGP)
 *         .addCommunities(Community.NO_EXPORT)
 *         .build();
 * int hops = route.asPath().length();
 * }</pre>
 *
 * <p>RFC 1997, RFC 4271 sections 4.3, 5.1 and 9.1.2, RFC 5065, RFC 8092.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.route;

import org.jspecify.annotations.NullMarked;
