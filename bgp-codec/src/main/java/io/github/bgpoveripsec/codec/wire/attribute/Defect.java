package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;

/**
 * What is wrong with an attribute.
 *
 * @param row the condition
 * @param handling what has to follow
 * @param error what RFC 4271 section 6.3 calls it
 */
public record Defect(ErrorRow row, Handling handling, ErrorCode error) {}
