package io.github.bgpoveripsec.rules.routing;

import com.google.common.base.Suppliers;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A data centre, which learns the system routes of VPCs through VPN gateways and circuits. */
final class DataCenterNode extends Node {
  private final boolean readvertises;
  private final PrefixList own;
  private final RouteSource source;
  private final Supplier<List<Session>> sessions;
  private final Supplier<List<BorderRouterNode>> circuits;
  private final Supplier<Passed> passed;
  private final Supplier<Risks.Neighbours> neighbours;

  DataCenterNode(DataCenter dataCenter, Network network) {
    super(new TableRef.DataCenterTable(dataCenter.id()));
    this.readvertises = dataCenter.readvertises();
    this.own = PrefixList.ofSorted(dataCenter.advertises());
    this.source = new RouteSource(ref(), SourceKind.ADVERTISED_BY_DATA_CENTER, Optional.empty());
    this.sessions = () -> network.sessionsTo(this);
    this.circuits = Suppliers.memoize(() -> network.borderRoutersOf(dataCenter.id()));
    this.passed = Suppliers.memoize(this::whatIsPassedOn);
    this.neighbours = Suppliers.memoize(() -> Risks.Neighbours.of(sessions(), circuits()));
  }

  private Passed whatIsPassedOn() {
    return readvertises ? Passed.of(feeds().sorted().toList(), own::contains) : Passed.NOTHING;
  }

  private List<Session> sessions() {
    return sessions.get();
  }

  private List<BorderRouterNode> circuits() {
    return circuits.get();
  }

  private Stream<Feed> feeds() {
    Stream<Feed> overSessions = sessions().stream().filter(Session::carriesRoutes).map(Feed::over);
    Stream<Feed> overCircuits =
        circuits().stream()
            .filter(BorderRouterNode::carriesRoutes)
            .flatMap(BorderRouterNode::feeds);
    return Stream.concat(overSessions, overCircuits);
  }

  PrefixList own() {
    return own;
  }

  Passed passed() {
    return passed.get();
  }

  /**
   * What it passes on to some VPN gateway, over any session that is up but the one it learned it
   * by.
   */
  Stream<PassedOn> passedOnToGateways() {
    List<Session> up =
        sessions().stream().filter(session -> session.down().isEmpty()).limit(2).toList();
    return passed().prefixes().stream()
        .flatMap(
            prefix ->
                passed()
                    .feed(prefix)
                    .filter(
                        feed -> up.stream().anyMatch(to -> !feed.session().equals(Optional.of(to))))
                    .map(feed -> new PassedOn(prefix, feed.vpc().systemSource(prefix)))
                    .stream());
  }

  RouteSource source() {
    return source;
  }

  /** Those who bring a destination, the best first, each with the VPC that it has it from. */
  List<Feed> feedsOf(Prefix prefix) {
    Map<Node, Feed> best = new LinkedHashMap<>();
    feeds()
        .filter(feed -> feed.brings(prefix))
        .sorted()
        .forEach(feed -> best.putIfAbsent(feed.from(), feed));
    return List.copyOf(best.values());
  }

  /** From whom the data centre learned what others than they miss because it passes nothing on. */
  Stream<Feed> keepsFrom(Node other, Inquiry inquiry) {
    return readvertises || own.contains(inquiry.prefix())
        ? Stream.empty()
        : inquiry.feeds(this).stream().filter(feed -> feed.from() != other);
  }

  @Override
  Stream<Prefix> originated() {
    return own.stream();
  }

  @Override
  List<RouteSource> sources(Prefix prefix) {
    return own.contains(prefix) ? List.of(source) : List.of();
  }

  @Override
  Stream<Arrival> learned() {
    Stream<Arrival> overSessions =
        sessions().stream()
            .filter(Session::carriesRoutes)
            .flatMap(
                session ->
                    session.gateway().vpc().system().stream()
                        .map(prefix -> systemRoute(prefix, session)));
    Stream<Arrival> overCircuits =
        circuits().stream()
            .filter(BorderRouterNode::carriesRoutes)
            .flatMap(
                circuit ->
                    circuit.system().stream()
                        .flatMap(prefix -> circuit.toDataCenter(prefix).stream()));
    return Stream.concat(overSessions, overCircuits);
  }

  @Override
  Stream<Prefix> offered() {
    Stream<Prefix> overSessions =
        sessions().stream().map(Session::gateway).distinct().flatMap(GatewayNode::held);
    return Stream.concat(
        overSessions, circuits().stream().flatMap(circuit -> circuit.system().stream()));
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    List<Arrival> arrivals = new ArrayList<>();
    for (Session session : sessions()) {
      if (session.gateway().vpc().system().contains(prefix)) {
        arrivals.add(systemRoute(prefix, session));
      } else {
        notPassedOn(prefix, session).ifPresent(arrivals::add);
      }
    }
    circuits().forEach(circuit -> circuit.toDataCenter(prefix).ifPresent(arrivals::add));
    return arrivals;
  }

  @Override
  List<Node> senders() {
    Stream<Node> gateways = sessions().stream().map(Session::gateway);
    return Stream.concat(gateways, circuits().stream()).distinct().toList();
  }

  /**
   * Where the data centre passes on what it learned, all with each other; what came over one
   * session may even go back over another one of the same gateway. Otherwise it can be missing only
   * what it could have learned, which is system routes.
   */
  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    return readvertises || (sender != to && sender.hasSystemRoute(prefix));
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return own.contains(prefix);
  }

  @Override
  List<Risk> risks(List<RoutePath> paths) {
    return Risks.inDataCenter(paths, neighbours.get());
  }

  /** A system route of the VPC, advertised by its gateway. */
  private Arrival systemRoute(Prefix prefix, Session session) {
    GatewayNode gateway = session.gateway();
    Offer offer = new Offer(prefix, gateway.hop(this, session), AsPath.of(session.localAsn()));
    Arrival arrival = Arrival.of(offer, gateway.vpc().systemSource(prefix));
    if (session.down().isPresent()) {
      return arrival.refused(session.down().get());
    }
    return session.sameAsnAtBothEnds()
        ? arrival.refused(
            new Refusal(RefusalReason.AS_LOOP, new RefusalDetail.OwnAsn(session.localAsn())))
        : arrival;
  }

  /** What the gateway learned from another data centre and keeps from this one. */
  private Optional<Arrival> notPassedOn(Prefix prefix, Session session) {
    GatewayNode gateway = session.gateway();
    if (own.contains(prefix) || !gateway.learnedPrefixes().contains(prefix)) {
      return Optional.empty();
    }
    List<Crossing> others =
        gateway.crossings(prefix).stream()
            .filter(crossing -> crossing.arrival().accepted())
            .filter(crossing -> !crossing.arrival().offer().hop().from().equals(ref()))
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<ConnectionId> connections =
        others.stream()
            .map(crossing -> crossing.session().connection())
            .filter(connection -> !connection.equals(session.connection()))
            .distinct()
            .toList();
    Refusal refusal =
        connections.isEmpty()
            ? Refusal.of(RefusalReason.NOT_A_SYSTEM_ROUTE)
            : new Refusal(
                RefusalReason.BETWEEN_CONNECTIONS, new RefusalDetail.Connections(connections));
    Arrival first = others.get(0).arrival();
    AsPath path = first.offer().asPath().prepend(session.localAsn());
    Offer offer = new Offer(prefix, gateway.hop(this, session), path);
    return Optional.of(Arrival.of(offer, first.source()).refused(session.down().orElse(refusal)));
  }
}
