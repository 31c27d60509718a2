package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import java.io.Serializable;

/**
 * A route at a hop.
 *
 * @param prefix the destination
 * @param hop the step it takes, or would take
 * @param asPath the AS path that the receiver sees, or would see
 */
public record Offer(Prefix prefix, Hop hop, AsPath asPath) implements Serializable {}
