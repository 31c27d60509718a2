/**
 * Decoded messages for programs: one line of JSON for each, of one shape whatever the message.
 *
 * <p>{@link io.github.bgpoveripsec.codec.json.JsonMessages} writes a line; {@code
 * docs/decode-json.md} describes it, and the JSON Schema (2020-12) in {@code
 * decoded-message.schema.json} beside this package holds it to that. Each kind of message,
 * capability, attribute and route has one small writer, registered in one line, so that a new kind
 * adds a class and changes nothing else.
 *
 * <pre>{@code
 * JsonMessages json = JsonMessages.of(session);
 * DecodeResult result = BgpCodec.forSession(session).decode(octets);
 * out.println(json.line(new Position(0, 0), octets, result));
 * }</pre>
 *
 * <p>Only this package needs Jackson, which is an optional dependency of the module.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.json;

import org.jspecify.annotations.NullMarked;
