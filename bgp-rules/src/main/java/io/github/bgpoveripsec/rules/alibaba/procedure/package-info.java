/**
 * The procedure of the source page as a plan: how to get from one design to another.
 *
 * <pre>{@code
 * Plan plan = Procedure.between(before, after);
 * }</pre>
 *
 * <p>The page asks for a customer gateway with the ASN of the data centre first, then for BGP in
 * the connection, then for automatic route advertisement; it wants old gateways upgraded first, and
 * customer gateways replaced where their ASN changes. The steps come in that order, deletions
 * before and after it. No step does what a rule about changes objects to, and one local ASN and a
 * CIDR block for each tunnel are kept up at every moment. Where the page is silent, {@link
 * io.github.bgpoveripsec.rules.alibaba.procedure.Procedure} says what has been decided.
 */
@NullMarked
package io.github.bgpoveripsec.rules.alibaba.procedure;

import org.jspecify.annotations.NullMarked;
