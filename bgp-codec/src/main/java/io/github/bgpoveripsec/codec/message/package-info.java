/**
 * The messages of BGP-4 as values.
 *
 * <p>Every message the codec hands out is one of the kinds that {@link
 * io.github.bgpoveripsec.codec.message.BgpMessage} permits. {@link
 * io.github.bgpoveripsec.codec.message.RawMessage} is the layer below: any type with any body, for
 * whatever has no other reading and for those who must write what no other kind can say.
 *
 * <pre>{@code
 * BgpMessage goodbye = Notification.of(ErrorCode.CEASE_ADMINISTRATIVE_SHUTDOWN);
 * }</pre>
 *
 * <p>Source: RFC 4271 section 4.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.message;

import org.jspecify.annotations.NullMarked;
