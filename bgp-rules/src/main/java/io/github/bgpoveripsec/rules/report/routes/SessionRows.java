package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.layout.Grid;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Sheet;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.SessionRef;
import io.github.bgpoveripsec.rules.routing.SessionState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the BGP sessions, one row each: its two ends and whether it can come up. */
final class SessionRows {
  private SessionRows() {}

  static void write(NamedRouting routing, Sheet page) {
    if (routing.routing().sessions().isEmpty()) {
      return;
    }
    TopologyIndex index = routing.topology().index();
    page.paragraph(Ink.TITLE, "BGP sessions");
    Grid grid = new Grid("", "Connection", "State", "Local AS", "Peer AS", "Peer", "Gateway");
    routing.routing().sessions().forEach(state -> add(state, index, grid));
    page.grid(grid);
    page.blank();
  }

  private static void add(SessionState state, TopologyIndex index, Grid grid) {
    SessionRef session = state.session();
    Optional<Tunnel> tunnel = tunnel(session, index);
    Optional<CustomerGateway> peer = tunnel.flatMap(index::customerGatewayOf);
    String dataCenter = peer.flatMap(CustomerGateway::dataCenter).map(id -> id.value()).orElse("-");
    String role =
        session.tunnel() == TunnelRole.SINGLE
            ? ""
            : " " + session.tunnel().name().toLowerCase(Locale.ROOT);
    grid.row(
        state.down().isPresent() ? Ink.WARNING : Ink.GOOD,
        state.down().isPresent() ? "x" : ">",
        session.connection().value() + role,
        state.down().isPresent() ? "down" : "up",
        tunnel.map(Tunnel::effectiveLocalAsn).map(Asn::toString).orElse("-"),
        peer.flatMap(CustomerGateway::asn).map(Asn::toString).orElse("-"),
        dataCenter,
        session.vpnGateway().value());
    state.down().ifPresent(refusal -> grid.note(why(refusal)));
  }

  private static String why(Refusal refusal) {
    String faults =
        refusal.detail() instanceof RefusalDetail.Faults down
            ? down.faults().stream().map(RoutePhrases::of).collect(Collectors.joining("; "))
            : RoutePhrases.of(refusal);
    return faults + ". " + RoutePhrases.of(refusal.clauses());
  }

  private static Optional<Tunnel> tunnel(SessionRef session, TopologyIndex index) {
    return index.connection(session.connection()).stream()
        .flatMap(connection -> connection.tunnels().stream())
        .filter(tunnel -> tunnel.role() == session.tunnel())
        .findFirst();
  }
}
