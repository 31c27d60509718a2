package io.github.bgpoveripsec.rules.routing;

import java.io.Serializable;
import java.util.Optional;

/**
 * One step of a route from table to table.
 *
 * @param from the table it leaves
 * @param to the table it reaches, or would reach
 * @param session the BGP session it crosses; absent where the hop is not inside a tunnel
 */
public record Hop(TableRef from, TableRef to, Optional<SessionRef> session)
    implements Serializable {}
