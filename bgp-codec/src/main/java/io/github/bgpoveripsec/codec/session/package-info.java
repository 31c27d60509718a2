/**
 * What two speakers agreed on, and what one must therefore expect from the other's octets.
 *
 * <p>A {@link io.github.bgpoveripsec.codec.session.Session} holds every fact a decoder needs that
 * is not in the message itself. None of them is ever guessed.
 *
 * <pre>{@code
 * Session collector = Session.initial().withProfile(Profile.LENIENT);
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.session;

import org.jspecify.annotations.NullMarked;
