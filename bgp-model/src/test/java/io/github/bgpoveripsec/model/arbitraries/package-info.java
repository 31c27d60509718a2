/**
 * Generators of the values of the model, published for the tests of other modules and of users.
 *
 * <p>They prefer the values that the field knows to go wrong: the ends of every registered block of
 * AS numbers, the link-local networks clouds keep for themselves, the shared address space with its
 * subsets and supersets, prefixes of length 0, 31, 32 and 128.
 */
@NullMarked
package io.github.bgpoveripsec.model.arbitraries;

import org.jspecify.annotations.NullMarked;
