package io.github.bgpoveripsec.model.route;

import java.io.Serializable;

/**
 * One row of a registry of communities with a meaning that every speaker knows.
 *
 * @param community the label
 * @param name its name, as the registry spells it, such as {@code NO_EXPORT}
 * @param reference the document that defines it, such as {@code RFC 1997}
 */
public record WellKnownCommunity(Community community, String name, String reference)
    implements Serializable {}
