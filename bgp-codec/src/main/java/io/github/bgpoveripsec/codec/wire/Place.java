package io.github.bgpoveripsec.codec.wire;

/**
 * Where in a message something is.
 *
 * @param offset the first octet, counted from the header's first
 * @param length how many octets
 * @param path the part of the message
 */
record Place(int offset, int length, String path) {}
