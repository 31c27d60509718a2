/**
 * Holds the codec against a folder of other people's traffic and of other decoders' readings of it.
 *
 * <p>The folder is named by the system property {@code corpus}; without it these tests are skipped.
 * Nothing here knows the name of a file or the number of a message: where an oracle is known to be
 * wrong, {@link io.github.bgpoveripsec.codec.corpus.OracleFault} says so as a rule.
 */
@NullMarked
package io.github.bgpoveripsec.codec.corpus;

import org.jspecify.annotations.NullMarked;
