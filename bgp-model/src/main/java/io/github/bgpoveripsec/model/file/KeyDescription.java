package io.github.bgpoveripsec.model.file;

/**
 * A key of the format.
 *
 * @param place where it stands, such as {@code vpcs[].cidr}
 * @param phrase what belongs there, as a noun phrase with its article
 * @param required whether the mapping cannot do without it
 */
public record KeyDescription(String place, String phrase, boolean required) {}
