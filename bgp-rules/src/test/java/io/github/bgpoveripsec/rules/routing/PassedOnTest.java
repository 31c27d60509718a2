package io.github.bgpoveripsec.rules.routing;

import static io.github.bgpoveripsec.rules.routing.Designs.DC_1;
import static io.github.bgpoveripsec.rules.routing.Designs.borderRouter;
import static io.github.bgpoveripsec.rules.routing.Designs.customerGateway;
import static io.github.bgpoveripsec.rules.routing.Designs.dataCenter;
import static io.github.bgpoveripsec.rules.routing.Designs.dual;
import static io.github.bgpoveripsec.rules.routing.Designs.gateway;
import static io.github.bgpoveripsec.rules.routing.Designs.hub;
import static io.github.bgpoveripsec.rules.routing.Designs.single;
import static io.github.bgpoveripsec.rules.routing.Designs.systemTable;
import static io.github.bgpoveripsec.rules.routing.Designs.vpc;
import static io.github.bgpoveripsec.rules.routing.Designs.withLocalAsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What data centres pass on, what gateways learn of it, and the first that conflicts. */
class PassedOnTest {
  private static final TableRef.DataCenterTable HUB =
      new TableRef.DataCenterTable(DataCenterId.of("dc-1"));
  private static final TableRef.GatewayTable VPN_1 =
      new TableRef.GatewayTable(VpnGatewayId.of("vpn-1"));
  private static final TableRef.GatewayTable VPN_2 =
      new TableRef.GatewayTable(VpnGatewayId.of("vpn-2"));

  /** The VPC behind vpn-1 has three system routes, that of vpn-2 one; ASNs 64601 and 64602. */
  private static Topology design(DataCenter other, IpsecConnection... ofSecondGateway) {
    List<IpsecConnection> second =
        List.of(ofSecondGateway).stream().map(it -> withLocalAsn(it, 64602)).toList();
    return Topology.builder()
        .addDataCenters(hub("dc-1", "192.168.0.0/16"), other)
        .addCustomerGateways(
            customerGateway("cgw-1", "dc-1", 65530), customerGateway("cgw-2", "dc-2", 65531))
        .addVpcs(
            vpc("vpc-1", "10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"),
            vpc("vpc-2", "172.17.0.0/24"))
        .addVpnGateways(
            gateway("vpn-1", "vpc-1", withLocalAsn(single("vco-1", "cgw-1", 1), 64601)),
            gateway("vpn-2", "vpc-2").withConnections(second))
        .build();
  }

  private static Optional<Conflict> conflict(DataCenter other, IpsecConnection... ofSecondGateway) {
    return Routing.converge(design(other, ofSecondGateway)).conflictOfPassedOn(VPN_2);
  }

  private static Conflict over(String prefix, String... connections) {
    return new Conflict(
        Prefix.parse(prefix), List.of(connections).stream().map(ConnectionId::of).toList());
  }

  @Test
  void aHubPassesOnWhatItLearnedOverOtherSessions() {
    Routing routing = Routing.converge(design(dataCenter("dc-2"), single("vco-2", "cgw-1", 2)));

    assertThat(routing.passedOnToGateways(HUB))
        .extracting(it -> it.prefix() + " of " + it.source().table().path())
        .containsExactly(
            "10.1.0.0/16 of vpcs[vpc-1].systemRouteTable",
            "10.2.0.0/16 of vpcs[vpc-1].systemRouteTable",
            "10.3.0.0/16 of vpcs[vpc-1].systemRouteTable",
            "172.17.0.0/24 of vpcs[vpc-2].systemRouteTable");
  }

  @Test
  void nothingGoesBackOverTheSessionItCameBy() {
    Topology alone = design(dataCenter("dc-2"), single("vco-2", "cgw-2", 2));
    Topology circuit =
        Topology.builder()
            .from(alone)
            .addVirtualBorderRouters(
                borderRouter("vbr-1", "dc-1", "vpc-2").withLocalAsn(Asn.of(64603)))
            .build();

    assertThat(Routing.converge(alone).passedOnToGateways(HUB)).isEmpty();
    assertThat(Routing.converge(circuit).passedOnToGateways(HUB))
        .extracting(PassedOn::source)
        .extracting(RouteSource::table)
        .containsExactly(systemTable("vpc-2"));
  }

  @Test
  void nothingGoesOverSessionsThatAreDown() {
    assertThat(
            Routing.converge(
                    design(dataCenter("dc-2"), single("vco-2", "cgw-1", 2).withBgpEnabled(false)))
                .passedOnToGateways(HUB))
        .isEmpty();
  }

  @Test
  void whoDoesNotReadvertisePassesNothingOn() {
    Topology topology = design(dataCenter("dc-2"), single("vco-2", "cgw-1", 2));
    assertThat(
            Routing.converge(
                    topology.withDataCenters(
                        topology.dataCenters().stream()
                            .map(it -> it.withReadvertises(false))
                            .toList()))
                .passedOnToGateways(HUB))
        .isEmpty();
  }

  @Test
  void aGatewayLearnsWhatItsSessionsBring() {
    Routing routing = Routing.converge(design(dataCenter("dc-2"), dual("vco-2", "cgw-1", 2)));

    assertThat(routing.learnedOverSessions(VPN_1))
        .extracting(it -> it.prefix() + " from " + it.hop().from().path())
        .containsExactly("172.17.0.0/24 from " + DC_1.path(), "192.168.0.0/16 from " + DC_1.path());
    assertThat(routing.learnedOverSessions(VPN_2)).hasSize(8);
  }

  @Test
  void oneConnectionIsNoConflict() {
    assertThat(conflict(hub("dc-2"), dual("vco-2", "cgw-1", 2))).isEmpty();
    assertThat(conflict(hub("dc-2"), dual("vco-2", "cgw-1", 2), single("vco-3", "cgw-1", 3)))
        .isEmpty();
  }

  @Test
  void twoConnectionsToOneHubConflictForTheFirst() {
    assertThat(conflict(hub("dc-2"), dual("vco-3", "cgw-1", 3), dual("vco-2", "cgw-1", 2)))
        .contains(over("10.1.0.0/16", "vco-2", "vco-3"));
  }

  @Test
  void whatIsOwnAtOneAndPassedOnByTheOtherConflicts() {
    assertThat(
            conflict(
                dataCenter("dc-2", "10.2.0.0/16", "10.3.0.0/16"),
                dual("vco-2", "cgw-1", 2),
                dual("vco-3", "cgw-2", 3)))
        .contains(over("10.2.0.0/16", "vco-2", "vco-3"));
  }

  @Test
  void whatIsApartDoesNotConflict() {
    assertThat(
            conflict(
                dataCenter("dc-2", "10.0.0.0/8", "10.2.0.0/24", "192.168.0.0/16"),
                dual("vco-2", "cgw-1", 2),
                dual("vco-3", "cgw-2", 3)))
        .as("192.168.0.0/16 is own at both")
        .isEmpty();
  }

  @Test
  void whatTheLoopCheckRefusesDoesNotConflict() {
    Topology topology =
        design(
            dataCenter("dc-2", "10.2.0.0/16"),
            dual("vco-2", "cgw-1", 2),
            dual("vco-3", "cgw-1", 3),
            dual("vco-4", "cgw-2", 4));
    Topology sameAsn =
        topology.withVpnGateways(
            topology.vpnGateways().stream()
                .map(
                    it ->
                        it.withConnections(
                            it.connections().stream()
                                .map(connection -> withLocalAsn(connection, 64601))
                                .toList()))
                .toList());

    assertThat(Routing.converge(topology).conflictOfPassedOn(VPN_2)).isPresent();
    assertThat(Routing.converge(sameAsn).conflictOfPassedOn(VPN_2)).isEmpty();
  }

  @Test
  void whatTwoHubsPassOnConflicts() {
    Topology topology =
        joined(
            design(hub("dc-2"), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-2", 3)),
            gateway("vpn-3", "vpc-1", withLocalAsn(single("vco-4", "cgw-2", 4), 64601)));

    assertThat(Routing.converge(topology).conflictOfPassedOn(VPN_2))
        .contains(over("10.1.0.0/16", "vco-2", "vco-3"));
  }

  private static Topology joined(Topology topology, VpnGateway... gateways) {
    return Topology.builder().from(topology).addVpnGateways(gateways).build();
  }

  @Test
  void whatConflictsWithoutAnythingPassedOnIsNotFound() {
    assertThat(
            conflict(
                dataCenter("dc-2", "10.2.0.0/16"),
                dual("vco-2", "cgw-1", 2),
                dual("vco-3", "cgw-2", 3),
                dual("vco-4", "cgw-2", 4)))
        .isEmpty();
  }

  /** vpn-2 has the ASN of vpn-1, and two connections to the hub. */
  private static Topology withTheSameAsn() {
    Topology topology =
        design(dataCenter("dc-2"), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-1", 3));
    VpnGateway second = topology.vpnGateways().get(1);
    return topology.withVpnGateways(
        topology.vpnGateways().get(0),
        second.withConnections(
            second.connections().stream().map(it -> withLocalAsn(it, 64601)).toList()));
  }

  @Test
  void behindWhatTheLoopCheckRefusesOthersConflict() {
    Topology topology =
        Topology.builder()
            .from(withTheSameAsn())
            .addVpcs(vpc("vpc-3", "10.9.0.0/16"))
            .addVpnGateways(
                gateway("vpn-3", "vpc-3", withLocalAsn(single("vco-4", "cgw-1", 4), 64603)))
            .build();

    assertThat(Routing.converge(withTheSameAsn()).conflictOfPassedOn(VPN_2)).isEmpty();
    assertThat(Routing.converge(topology).conflictOfPassedOn(VPN_2))
        .contains(over("10.9.0.0/16", "vco-2", "vco-3"));
  }

  @Test
  void behindWhatTheVpcHoldsItselfOthersConflict() {
    Topology topology =
        design(dataCenter("dc-2"), dual("vco-2", "cgw-1", 2), dual("vco-3", "cgw-1", 3));

    assertThat(
            Routing.converge(
                    joined(
                        topology.withVpcs(topology.vpcs().get(0), vpc("vpc-2", "10.0.0.0/16")),
                        gateway(
                            "vpn-3", "vpc-2", withLocalAsn(single("vco-4", "cgw-1", 4), 64600))))
                .conflictOfPassedOn(VPN_2))
        .contains(over("10.1.0.0/16", "vco-2", "vco-3"));
  }

  @Test
  void whatTheLoopCheckRefusesOverOneConnectionConflictsOverTwoOthers() {
    Topology topology =
        design(hub("dc-2"))
            .withDataCenters(hub("dc-1"), hub("dc-2"), hub("dc-3"))
            .withCustomerGateways(
                customerGateway("cgw-1", "dc-1", 65530),
                customerGateway("cgw-2", "dc-2", 65531),
                customerGateway("cgw-3", "dc-3", 65532))
            .withVpnGateways(
                gateway("vpn-1", "vpc-1", withLocalAsn(single("vco-1", "cgw-1", 1), 64602)),
                gateway(
                    "vpn-2",
                    "vpc-2",
                    withLocalAsn(dual("vco-2", "cgw-1", 2), 64602),
                    withLocalAsn(dual("vco-3", "cgw-2", 3), 64602),
                    withLocalAsn(dual("vco-4", "cgw-3", 4), 64602)),
                gateway(
                    "vpn-3",
                    "vpc-1",
                    withLocalAsn(single("vco-5", "cgw-2", 5), 64601),
                    withLocalAsn(single("vco-6", "cgw-3", 6), 64601)));

    assertThat(Routing.converge(topology).conflictOfPassedOn(VPN_2))
        .contains(over("10.1.0.0/16", "vco-3", "vco-4"));
  }

  @Test
  void onlyTablesOfTheTopologyAreKnown() {
    Routing routing = Routing.converge(Designs.simple());
    assertThatIllegalArgumentException().isThrownBy(() -> routing.learnedOverSessions(VPN_2));
    assertThatIllegalArgumentException().isThrownBy(() -> routing.conflictOfPassedOn(VPN_2));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                routing.passedOnToGateways(new TableRef.DataCenterTable(DataCenterId.of("dc-9"))));
  }
}
