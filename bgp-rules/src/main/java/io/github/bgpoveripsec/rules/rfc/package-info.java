/**
 * What RFCs and the registries of IANA say of numbers and routes, as rules for a design.
 *
 * <p>{@link io.github.bgpoveripsec.rules.rfc.RfcRules} knows no cloud: it judges AS numbers,
 * advertised prefixes and BGP Identifiers wherever they are written, beside or without a catalogue
 * of a cloud.
 *
 * <pre>{@code
 * Report report = AlibabaVpnGatewayRules.october2024().plus(RfcRules.january2025()).check(topology);
 * }</pre>
 *
 * <p>Three decisions hold for all rules. What an RFC forbids by a MUST is an error; everything else
 * is advice. Private addresses (RFC 1918, RFC 4193) are at home in tunnels and are left alone, and
 * 100.64.0.0/10 is left to the catalogues of clouds, which have rules of their own for it. Of BGP
 * Identifiers only those of customer gateways are known: a gateway of the cloud chooses its own,
 * and since RFC 6286 the identifier need not be an address, so BGP addresses of tunnels are not
 * taken for one.
 */
@NullMarked
package io.github.bgpoveripsec.rules.rfc;

import org.jspecify.annotations.NullMarked;
