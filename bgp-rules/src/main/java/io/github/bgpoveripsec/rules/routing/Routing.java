package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The routes of a topology after all of them have run their course.
 *
 * <p>Converging is total. Each table is worked out when it is first asked for, and kept; asking for
 * all of them takes time and memory in proportion to the topology and to the routes that gateways
 * learn. No events and no paths are kept: the other questions derive from the tables what they are
 * asked for, each in proportion to the table and its neighbours. Any number of threads may ask.
 *
 * <p>Two routings are equal when they have the same tables with the same routes; finding that out
 * takes as long as listing them.
 */
public final class Routing {
  private final Network network;

  private Routing(Network network) {
    this.network = network;
  }

  /**
   * Lets every route run its course, by the terms of the source page.
   *
   * @param topology any topology
   * @return what came of it; the same for every order in which the topology may be written
   */
  public static Routing converge(Topology topology) {
    return converge(topology, SessionTerms.ofThePage());
  }

  /**
   * Lets every route run its course.
   *
   * @param topology any topology
   * @param terms what keeps sessions down
   * @return what came of it; the same for every order in which the topology may be written
   */
  public static Routing converge(Topology topology, SessionTerms terms) {
    return new Routing(new Network(topology, terms));
  }

  /**
   * The tables of the topology.
   *
   * @return every table, in order
   */
  public List<TableRef> tables() {
    return network.tables().sorted().toList();
  }

  /**
   * The BGP sessions of the VPN gateways.
   *
   * @return one for each tunnel, in order, each with what keeps it down
   */
  public List<SessionState> sessions() {
    return network.gateways().stream()
        .flatMap(gateway -> gateway.sessions().stream())
        .map(session -> new SessionState(session.ref(), session.down()))
        .toList();
  }

  /**
   * What stands in a table.
   *
   * @param table one of {@link #tables()}
   * @return the routes in prefix order
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<TableRoute> routes(TableRef table) {
    return node(table).routes();
  }

  /**
   * The destinations that a table learned from others, as opposed to those it holds from the start.
   * An expectation is met by one that contains what is expected.
   *
   * @param table one of {@link #tables()}
   * @return the destinations
   * @throws IllegalArgumentException if the topology has no such table
   */
  public PrefixSet learned(TableRef table) {
    return PrefixSet.copyOf(
        routes(table).stream().filter(TableRoute::isLearned).map(TableRoute::prefix).toList());
  }

  /**
   * What stands in a table for one destination.
   *
   * @param prefix the destination, exactly
   * @param table one of {@link #tables()}
   * @return the route; empty where the table has none
   * @throws IllegalArgumentException if the topology has no such table
   */
  public Optional<TableRoute> route(Prefix prefix, TableRef table) {
    return node(table).route(about(prefix));
  }

  /**
   * What happened to a prefix on its way to a table, and not to it.
   *
   * <p>Where the table misses the prefix and does not send it itself, every way by which it could
   * come from whoever holds it shows a refusal. Behind a table that has the prefix nothing is told
   * but how it came there.
   *
   * @param prefix the destination, exactly
   * @param table one of {@link #tables()}
   * @return the events, causes before effects
   * @throws IllegalArgumentException if the topology has no such table
   */
  public Explanation explain(Prefix prefix, TableRef table) {
    return new Explanation(prefix, table, Ways.events(node(table), about(prefix)));
  }

  /**
   * What happened to a prefix on its way to each table. All tables together take little longer than
   * one of them, as what is found out for one need not be found out for the next.
   *
   * @param prefix the destination, exactly
   * @return an explanation for each of {@link #tables()}, as {@link #explain} gives it; worked out
   *     one after the other, as they are taken from the stream, by one thread
   */
  public Stream<Explanation> explanations(Prefix prefix) {
    Inquiry inquiry = about(prefix);
    return tables().stream()
        .map(table -> new Explanation(prefix, table, Ways.events(node(table), inquiry)));
  }

  /**
   * Everything that keeps a table from a route to all of a prefix: what was stopped of the prefix
   * itself, and of each prefix that contains it.
   *
   * @param prefix the destination
   * @param table one of {@link #tables()}
   * @return the refusals on the way of each destination, the longest prefix first, as {@link
   *     #explain} gives them
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<RouteEvent.Refused> obstacles(Prefix prefix, TableRef table) {
    return IntStream.rangeClosed(0, prefix.length())
        .mapToObj(shorter -> Prefix.containing(prefix.address(), prefix.length() - shorter))
        .flatMap(around -> explain(around, table).refusals().stream())
        .toList();
  }

  /**
   * Everything that was stopped right before a table, be it not sent or not accepted.
   *
   * <p>Where a data centre passes on what it learned to many gateways, each of them refuses most of
   * it, and the list is as long as that. What a data centre learned and keeps to itself is listed
   * only where somebody offers the destination, too; {@link #explain} tells it all.
   *
   * @param table one of {@link #tables()}
   * @return the refusals in prefix order, each once
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<RouteEvent.Refused> refusals(TableRef table) {
    Node node = node(table);
    return node.offered()
        .sorted()
        .distinct()
        .flatMap(prefix -> node.arrivals(about(prefix)).stream())
        .flatMap(
            arrival ->
                arrival.refusal().stream()
                    .map(refusal -> new RouteEvent.Refused(arrival.offer(), refusal)))
        .distinct()
        .toList();
  }

  /**
   * The destinations that a table would have taken in if it had more room.
   *
   * @param table one of {@link #tables()}
   * @return those that are refused for the quota of the VPN gateway, in prefix order; none for the
   *     other kinds of tables
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<Prefix> leftOut(TableRef table) {
    return node(table).leftOut();
  }

  /**
   * What a VPN gateway learned over its BGP sessions.
   *
   * @param table the table of the gateway
   * @return the routes at their last hop, in prefix order: no more destinations than the quota of
   *     the gateway, each once for every session that brings it
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<Offer> learnedOverSessions(TableRef.GatewayTable table) {
    return found(table, network.gateway(table)).learnedOverSessions().map(Arrival::offer).toList();
  }

  /**
   * What a data centre passes on to VPN gateways of what it learned, whether or not they accept it.
   *
   * @param table the table of the data centre
   * @return the destinations in order, each once, that it sends over a session which is up and not
   *     the one it learned them by; none unless it readvertises
   * @throws IllegalArgumentException if the topology has no such table
   */
  public List<PassedOn> passedOnToGateways(TableRef.DataCenterTable table) {
    return found(table, network.dataCenter(table)).passedOnToGateways().toList();
  }

  /**
   * A conflict at a VPN gateway that would not be but for what data centres pass on. Where there
   * are many, as in a hub, {@link #refusals} lists them all.
   *
   * @param table the table of the gateway
   * @return the first in prefix order of the destinations that are refused at the gateway for
   *     {@link RefusalReason#CONFLICT}, and that data centres do not bring as their own over two
   *     dual-tunnel connections anyway
   * @throws IllegalArgumentException if the topology has no such table
   */
  public Optional<Conflict> conflictOfPassedOn(TableRef.GatewayTable table) {
    return network.conflicts().first(found(table, network.gateway(table)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Routing that
        && tables().equals(that.tables())
        && sessions().equals(that.sessions())
        && tables().stream().allMatch(table -> routes(table).equals(that.routes(table)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessions(), tables());
  }

  /**
   * Names the size, not the contents.
   *
   * @return how many tables and sessions there are
   */
  @Override
  public String toString() {
    return "Routing[" + tables().size() + " tables, " + sessions().size() + " sessions]";
  }

  private Inquiry about(Prefix prefix) {
    return new Inquiry(prefix, network);
  }

  private Node node(TableRef table) {
    return found(table, network.node(table));
  }

  private static <N extends Node> N found(TableRef table, Optional<N> node) {
    return node.orElseThrow(
        () ->
            new IllegalArgumentException(
                table + " is not a table of this topology: expected one of tables()"));
  }
}
