package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A data centre, which learns the system routes of VPCs through VPN gateways and circuits. */
final class DataCenterNode extends Node {
  private final boolean readvertises;
  private final PrefixList own;
  private final RouteSource source;
  private final List<Session> sessions = new ArrayList<>();
  private final List<BorderRouterNode> circuits = new ArrayList<>();
  private Risks.Neighbours neighbours = Risks.Neighbours.NONE;
  private List<Feed> feeds = List.of();
  private Passed passed = Passed.NOTHING;

  DataCenterNode(DataCenter dataCenter) {
    super(new TableRef.DataCenterTable(dataCenter.id()));
    this.readvertises = dataCenter.readvertises();
    this.own = PrefixList.of(dataCenter.advertises().stream());
    this.source = new RouteSource(ref(), SourceKind.ADVERTISED_BY_DATA_CENTER, Optional.empty());
  }

  void join(Session session) {
    sessions.add(session);
  }

  void join(BorderRouterNode circuit) {
    circuits.add(circuit);
  }

  /** Settles what is passed on, once all neighbours have joined. */
  void settle() {
    Set<GatewayNode> gateways = new HashSet<>();
    Stream<Feed> overSessions =
        sessions.stream()
            .filter(Session::carriesRoutes)
            .filter(session -> gateways.add(session.gateway()))
            .map(
                session ->
                    new Feed(
                        session.localAsn(),
                        session.gateway(),
                        session.gateway().vpc(),
                        Optional.of(session)));
    Stream<Feed> overCircuits =
        circuits.stream().filter(BorderRouterNode::carriesRoutes).flatMap(BorderRouterNode::feeds);
    feeds = Stream.concat(overSessions, overCircuits).sorted().toList();
    neighbours = Risks.Neighbours.of(sessions, circuits);
    passed = readvertises ? Passed.of(feeds, own::contains) : Passed.NOTHING;
  }

  PrefixList own() {
    return own;
  }

  boolean readvertises() {
    return readvertises;
  }

  Passed passed() {
    return passed;
  }

  RouteSource source() {
    return source;
  }

  /** The best of those who bring a destination, whether or not it is passed on. */
  Optional<Feed> feed(Prefix prefix) {
    return readvertises
        ? passed.feed(prefix)
        : feeds.stream().filter(feed -> feed.brings(prefix)).findFirst();
  }

  /** From where the data centre learned what it would have to pass on, and does not. */
  Optional<Feed> keepsToItself(Inquiry inquiry) {
    return readvertises || own.contains(inquiry.prefix()) ? Optional.empty() : inquiry.feed(this);
  }

  /** Tells how the data centre came by what it announces. */
  void traceAnnounced(Inquiry inquiry) {
    if (own.contains(inquiry.prefix())) {
      traceSources(inquiry);
    } else if (inquiry.begins(this)) {
      inquiry.feed(this).ifPresent(feed -> traceFeed(feed, inquiry));
    }
  }

  private void traceFeed(Feed feed, Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    feed.vpc().traceSystem(inquiry);
    inquiry.tell(List.of(feed.vpc().systemRoute(prefix, feed.from())));
    Hop hop = feed.session().map(over -> feed.from().hop(this, over)).orElse(feed.from().hop(this));
    inquiry.tell(List.of(learns(prefix, hop, feed)));
  }

  private static Arrival learns(Prefix prefix, Hop hop, Feed feed) {
    return Arrival.of(
        new Offer(prefix, hop, AsPath.of(feed.asn())), feed.vpc().systemSource(prefix));
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
        sessions.stream()
            .filter(Session::carriesRoutes)
            .flatMap(
                session ->
                    session.gateway().vpc().system().stream()
                        .map(prefix -> systemRoute(prefix, session)));
    Stream<Arrival> overCircuits =
        circuits.stream()
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
        sessions.stream().map(Session::gateway).distinct().flatMap(GatewayNode::held);
    return Stream.concat(
        overSessions, circuits.stream().flatMap(circuit -> circuit.system().stream()));
  }

  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    Prefix prefix = inquiry.prefix();
    List<Arrival> arrivals = new ArrayList<>();
    for (Session session : sessions) {
      if (session.gateway().vpc().system().contains(prefix)) {
        arrivals.add(systemRoute(prefix, session));
      } else {
        notPassedOn(prefix, session).ifPresent(arrivals::add);
      }
    }
    circuits.forEach(circuit -> circuit.toDataCenter(prefix).ifPresent(arrivals::add));
    return arrivals;
  }

  @Override
  void traceUpstream(Inquiry inquiry) {
    for (Session session : sessions) {
      GatewayNode gateway = session.gateway();
      boolean system = gateway.vpc().system().contains(inquiry.prefix());
      if (system || !own.contains(inquiry.prefix())) {
        gateway.traceVpcSide(inquiry);
      }
      if (!system && notPassedOn(inquiry.prefix(), session).isPresent()) {
        gateway.tracePeerSide(inquiry);
      }
    }
    circuits.forEach(circuit -> circuit.traceVpcSide(inquiry));
  }

  @Override
  List<Risk> risks(List<RoutePath> paths) {
    return Risks.inDataCenter(paths, neighbours);
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
