package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.VPN_1;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouterTable;
import static io.github.bgpoveripsec.rules.routing.Designs.customTableOf;
import static io.github.bgpoveripsec.rules.routing.Designs.dcTable;
import static io.github.bgpoveripsec.rules.routing.Designs.gatewayTable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names of tables, and the order of paths and of what they consist of. */
class RouteOrderTest {
  private static final RouteSource OF_DC = source(DC_1, SourceKind.ADVERTISED_BY_DATA_CENTER);
  private static final RouteSource OF_VPC = source(VPC_1, SourceKind.SYSTEM_ENTRY);
  private static final SessionRef PRIMARY = session("vpn-1", "vco-1", TunnelRole.PRIMARY);
  private static final SessionRef SECONDARY = session("vpn-1", "vco-1", TunnelRole.SECONDARY);

  @Test
  void a_table_is_named_by_its_place_in_the_topology() {
    assertThat(
            List.of(
                DC_1,
                VPN_1,
                VPC_1,
                customTableOf("vpc-1", "vtb-1"),
                borderRouterTable("vbr-1"),
                new TableRef.CenTable(CenId.of("cen-1"))))
        .extracting(table -> table.path().toString())
        .containsExactly(
            "dataCenters[dc-1]",
            "vpnGateways[vpn-1]",
            "vpcs[vpc-1].systemRouteTable",
            "vpcs[vpc-1].customRouteTables[vtb-1]",
            "virtualBorderRouters[vbr-1]",
            "cens[cen-1]");
  }

  @Test
  void system_routes_go_before_static_ones_and_these_before_what_is_learned() {
    isTheOrderOf(
        List.of(
            new RoutePath(OF_VPC, AsPath.EMPTY, Optional.empty()),
            new RoutePath(source(VPC_1, SourceKind.CUSTOM_ENTRY), AsPath.EMPTY, Optional.empty()),
            overSession(OF_DC, asns(65530), PRIMARY)));
  }

  @Test
  void what_the_vpc_itself_gives_a_gateway_is_a_system_route() {
    assertThat(learned(OF_VPC, AsPath.EMPTY, hop(VPC_1, VPN_1, Optional.empty())).rank())
        .isEqualTo(RoutePath.Rank.SYSTEM);
    assertThat(learned(OF_VPC, asns(45104), hop(VPN_1, DC_1, Optional.of(PRIMARY))).rank())
        .isEqualTo(RoutePath.Rank.DYNAMIC);
  }

  @Test
  void among_learned_paths_the_shorter_goes_first() {
    isTheOrderOf(
        List.of(
            learned(OF_DC, asns(65535), hop(dcTable("dc-2"), VPN_1, Optional.of(SECONDARY))),
            overSession(OF_DC, asns(64600, 64601), PRIMARY)));
  }

  @Test
  void among_paths_of_one_length_the_table_they_come_from_decides() {
    isTheOrderOf(
        List.of(
            overSession(OF_VPC, asns(65535), SECONDARY),
            learned(OF_DC, asns(64600), hop(dcTable("dc-2"), VPN_1, Optional.of(PRIMARY)))));
  }

  @Test
  void among_paths_from_one_table_the_session_decides() {
    isTheOrderOf(
        List.of(
            learned(OF_VPC, asns(65535), hop(DC_1, VPN_1, Optional.empty())),
            overSession(OF_VPC, asns(65535), PRIMARY),
            overSession(OF_DC, asns(64600), SECONDARY)));
  }

  @Test
  void among_paths_over_one_session_the_source_and_then_the_systems_decide() {
    isTheOrderOf(
        List.of(
            overSession(OF_DC, asns(64601), PRIMARY),
            overSession(OF_DC, asns(64602), PRIMARY),
            overSession(OF_VPC, asns(64600), PRIMARY)));
  }

  @Test
  void sessions_are_in_the_order_of_gateways_connections_and_roles() {
    isTheOrderOf(
        List.of(
            PRIMARY,
            SECONDARY,
            session("vpn-1", "vco-2", TunnelRole.PRIMARY),
            session("vpn-2", "vco-1", TunnelRole.PRIMARY)));
  }

  @Test
  void sources_are_in_the_order_of_tables_kinds_and_next_hops() {
    isTheOrderOf(
        List.of(
            OF_DC,
            source(gatewayTable("vpn-1"), SourceKind.CUSTOM_ENTRY),
            source(VPC_1, SourceKind.SYSTEM_ENTRY),
            source(VPC_1, SourceKind.CUSTOM_ENTRY),
            new RouteSource(VPC_1, SourceKind.CUSTOM_ENTRY, Optional.of("i-1")),
            new RouteSource(VPC_1, SourceKind.CUSTOM_ENTRY, Optional.of("i-2"))));
  }

  /** However they are mixed, sorting puts them into this order. */
  private static <T extends Comparable<T>> void isTheOrderOf(List<T> wanted) {
    List<T> backwards = new ArrayList<>(wanted);
    Collections.reverse(backwards);
    assertThat(wanted.stream().sorted()).containsExactlyElementsOf(wanted);
    assertThat(backwards.stream().sorted()).containsExactlyElementsOf(wanted);
  }

  private static RouteSource source(TableRef table, SourceKind kind) {
    return new RouteSource(table, kind, Optional.empty());
  }

  private static SessionRef session(String gateway, String connection, TunnelRole role) {
    return new SessionRef(VpnGatewayId.of(gateway), ConnectionId.of(connection), role);
  }

  private static RoutePath overSession(RouteSource source, AsPath asPath, SessionRef session) {
    return learned(source, asPath, hop(DC_1, VPN_1, Optional.of(session)));
  }

  private static RoutePath learned(RouteSource source, AsPath asPath, Hop hop) {
    return new RoutePath(source, asPath, Optional.of(hop));
  }

  private static Hop hop(TableRef from, TableRef to, Optional<SessionRef> session) {
    return new Hop(from, to, session);
  }

  private static AsPath asns(long... asns) {
    AsPath path = AsPath.EMPTY;
    for (int i = asns.length - 1; i >= 0; i--) {
      path = path.prepend(Asn.of(asns[i]));
    }
    return path;
  }
}
