package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;

/**
 * A destination that a data centre learned and passes on.
 *
 * @param prefix the destination
 * @param source where the route started: a system route of a VPC
 */
public record PassedOn(Prefix prefix, RouteSource source) implements Serializable {}
