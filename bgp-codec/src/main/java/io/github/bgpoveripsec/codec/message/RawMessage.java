package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * A message of any type with any body, right or wrong.
 *
 * <p>The codec hands one out for a type it has no class for, and, where a session is told to be
 * lenient, for a message whose header or body has no other reading. Test harnesses write one to
 * send what no other kind of message can say: its octets reach the wire as they are.
 *
 * @param type the type octet of the header
 * @param body everything after the header
 */
public record RawMessage(MessageType type, Octets body) implements BgpMessage {}
