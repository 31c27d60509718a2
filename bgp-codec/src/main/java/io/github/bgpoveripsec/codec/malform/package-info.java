/**
 * Bad messages on purpose, for the harnesses that test receivers.
 *
 * <p>A {@link io.github.bgpoveripsec.codec.malform.Malformer} takes any sound message and puts
 * exactly one defect into it: that of one row of the catalogue. What else the message says stays as
 * it was, and so do the frames around it in a stream, unless the defect is about lengths.
 *
 * <pre>{@code
 * Malformer malformer = Malformer.of(ErrorRow.A_8);
 * MalformResult result = malformer.malform(update, session); // Malformed | Inapplicable
 * Octets bad = result.orElseThrow();
 * BgpCodec.forSession(session).decode(bad).handling();       // TREAT_AS_WITHDRAW
 * }</pre>
 *
 * <p>The octets are made after the RFC texts alone; no malformer asks the decoder what it would
 * say.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.malform;

import org.jspecify.annotations.NullMarked;
