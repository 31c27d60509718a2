package io.github.bgpoveripsec.model.topology;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.ROUTER_TO_BEIJING;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.TO_SHANGHAI;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliant;
import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliantBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopologyChangesTest {
  @Test
  void changeOneThingAndNothingElse() {
    Topology changed =
        compliantBut(
            TopologyChanges.tunnel(
                TO_SHANGHAI, TunnelRole.PRIMARY, it -> it.withLocalAsn(Asn.ZERO)),
            TopologyChanges.tunnel(
                ROUTER_TO_BEIJING, TunnelRole.SECONDARY, it -> it.withLocalAsn(Asn.MAX)));
    assertThat(localAsns(changed, TO_SHANGHAI))
        .containsExactly(Optional.of(Asn.ZERO), Optional.of(Asn.of(45104)));
    assertThat(localAsns(changed, ROUTER_TO_BEIJING))
        .containsExactly(Optional.of(Asn.of(45104)), Optional.of(Asn.MAX));
    assertThat(changed.vpcs()).isEqualTo(compliant().vpcs());
    assertThat(changed.vpnGateways().get(1)).isEqualTo(compliant().vpnGateways().get(1));
    assertThat(compliantBut()).isEqualTo(compliant());
  }

  @Test
  void failWhereThereIsNothingToChange() {
    assertThatThrownBy(() -> compliantBut(TopologyChanges.vpc(VpcId.of("nowhere"), it -> it)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> compliantBut(TopologyChanges.connection(ConnectionId.of("nowhere"), it -> it)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> compliantBut(TopologyChanges.tunnel(TO_SHANGHAI, TunnelRole.SINGLE, it -> it)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Optional<Asn>> localAsns(Topology topology, ConnectionId id) {
    return topology.index().connection(id).orElseThrow().tunnels().stream()
        .map(Tunnel::localAsn)
        .toList();
  }
}
