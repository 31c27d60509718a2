/**
 * From octets to messages and back: the entry to the codec and what it answers.
 *
 * <p>{@link io.github.bgpoveripsec.codec.BgpCodec} reads and writes single messages, {@link
 * io.github.bgpoveripsec.codec.Framer} finds them in a stream. Decoding is a total function: any
 * octets under any session give a {@link io.github.bgpoveripsec.codec.DecodeResult}, never an
 * exception. What is wrong is told as findings, and what would break the session comes with the
 * NOTIFICATION to send.
 *
 * <pre>{@code
 * BgpCodec codec = BgpCodec.forSession(Session.initial());
 * DecodeResult result = codec.decode(Octets.parse("ffffffffffffffffffffffffffffffff001304"));
 * }</pre>
 *
 * <p>Sources: RFC 4271 sections 4 and 6, RFC 7606, RFC 8654.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec;

import org.jspecify.annotations.NullMarked;
