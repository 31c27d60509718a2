package io.github.bgpoveripsec.model.net;

import java.io.Serializable;

/**
 * One row of a registry of special-purpose prefixes.
 *
 * @param prefix the addresses
 * @param name what the registry calls them
 * @param reference the document that sets them aside, such as {@code RFC 6598}
 */
public record SpecialPurpose(Prefix prefix, String name, String reference)
    implements Serializable {}
