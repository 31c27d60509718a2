package io.github.bgpoveripsec.model.net;

/**
 * An autonomous system number.
 *
 * @param value the number
 */
public record Asn(long value) {}
