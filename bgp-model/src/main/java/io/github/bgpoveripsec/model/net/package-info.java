/**
 * AS numbers, addresses, prefixes, and the questions one asks of many of them at once.
 *
 * <p>The types hold what can be written down, not what is allowed: AS number 0 and the prefix
 * 100.64.0.0/10 are values like any other, so that a rule can report them. What a number or prefix
 * is set aside for stands in tables, {@link io.github.bgpoveripsec.model.net.AsnRegistry} and
 * {@link io.github.bgpoveripsec.model.net.SpecialPurposeRegistry}, which a user may replace. What
 * cannot be written down is refused: an AS number of 33 bits, a prefix with host bits set.
 *
 * <p>Reading is strict. {@code 010.0.0.1} is 10.0.0.1 to one program and 8.0.0.1 to the next, and
 * {@code 10.1} means 10.0.0.1 to {@code inet_aton}; a design that is checked as one thing and
 * deployed as another is worse than no check, so such texts are refused with a message that says
 * what was expected. Writing gives the one form that RFC 5396 (asplain) and RFC 5952 recommend.
 *
 * <pre>{@code
 * Prefix tunnel = Prefix.parse("169.254.11.0/30");
 * PrefixSet reserved = PrefixSet.of(Prefix.parse("169.254.0.0/30"), Prefix.parse("169.254.1.0/30"));
 * boolean free = !reserved.overlaps(tunnel);
 * AsnUse use = Asn.parse("AS65530").use();
 * }</pre>
 *
 * <p>Values are compact: an {@link io.github.bgpoveripsec.model.net.Ipv4Prefix} is two numbers, 24
 * octets with its header. Sets and maps of prefixes are tries of the IPAddress library, which stays
 * inside: no signature shows it, because its equality ignores lengths and its lax parsing is a
 * setting. There is no conversion to its types either, as a signature that shows them would make
 * every user depend on it; {@code toString()} is the door out.
 *
 * <p>RFC 4271, RFC 4291, RFC 4632, RFC 5396, RFC 5952, RFC 6793, RFC 6890, RFC 7249.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.net;

import org.jspecify.annotations.NullMarked;
