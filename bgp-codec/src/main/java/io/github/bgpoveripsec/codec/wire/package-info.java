/**
 * Reading and writing, apart from the values that are read and written. Not exported.
 *
 * <p>Readers never throw for any octets: they add to {@link
 * io.github.bgpoveripsec.codec.wire.Findings} and go on as far as the octets still make sense.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.wire;

import org.jspecify.annotations.NullMarked;
