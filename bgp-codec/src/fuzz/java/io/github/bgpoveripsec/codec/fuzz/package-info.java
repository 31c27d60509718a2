/**
 * Long runs against hostile octets: one target for each kind of message, for streams and for what
 * shows messages to people and programs, and a run that mutates recorded messages without end.
 *
 * <p>Each target reads the session from the first octet of its input and everything else from the
 * rest, and holds the same laws over both ({@link io.github.bgpoveripsec.codec.fuzz.Laws}).
 */
@NullMarked
package io.github.bgpoveripsec.codec.fuzz;

import org.jspecify.annotations.NullMarked;
