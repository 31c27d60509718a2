/**
 * Strings of octets as values: what every message is made of, and what is left when a part of it
 * has no other reading.
 *
 * <pre>{@code
 * Octets marker = Octets.parse("ffff ffff");
 * marker.slice(1, 3).offset(); // 1
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.octets;

import org.jspecify.annotations.NullMarked;
