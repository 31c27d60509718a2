/** Generators of octets, messages and sessions: valid ones, canonical ones and hostile ones. */
@NullMarked
package io.github.bgpoveripsec.codec.arbitraries;

import org.jspecify.annotations.NullMarked;
