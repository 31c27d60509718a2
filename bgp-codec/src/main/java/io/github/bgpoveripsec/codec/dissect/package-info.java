/**
 * What every octet of a message means, as a tree in which each octet lies in exactly one leaf.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.dissect;

import org.jspecify.annotations.NullMarked;
