/**
 * BGP in a Netty pipeline: one handler turns octets into messages, one turns messages into octets.
 *
 * <pre>{@code
 * channel.pipeline().addLast(new BgpDecoder(() -> codec), new BgpEncoder(() -> codec), speaker);
 * }</pre>
 *
 * <p>Both ask for the codec with each message, since the OPENs change what was agreed in the middle
 * of a stream (RFC 6793 section 4.1).
 */
@NullMarked
package io.github.bgpoveripsec.examples.netty;

import org.jspecify.annotations.NullMarked;
