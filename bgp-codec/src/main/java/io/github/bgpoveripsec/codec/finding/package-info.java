/**
 * What is wrong with received octets: where, by which RFC, and what has to follow.
 *
 * <p>{@link io.github.bgpoveripsec.codec.finding.ErrorRow} is the catalogue of every condition the
 * codec knows; a {@link io.github.bgpoveripsec.codec.finding.Finding} is one of them met in one
 * place; {@link io.github.bgpoveripsec.codec.finding.Handling} is what the RFC demands, strongest
 * first (RFC 7606 section 2).
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.finding;

import org.jspecify.annotations.NullMarked;
