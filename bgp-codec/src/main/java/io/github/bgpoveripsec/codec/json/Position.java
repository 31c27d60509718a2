package io.github.bgpoveripsec.codec.json;

import java.io.Serializable;

/**
 * Where a message stands in its input.
 *
 * @param index how many messages come before it, 0 or more
 * @param offset how many octets come before it, 0 or more
 */
public record Position(long index, long offset) implements Serializable {}
