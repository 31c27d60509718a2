package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time limits here are far above what is needed and far below what the square of it would take. */
class TopologyScaleTest {
  private static final Duration PLENTY = Duration.ofSeconds(60);

  @Test
  void holdsTenThousandGatewaysAndFindsTheLast() {
    Topology topology = assertTimeoutPreemptively(PLENTY, () -> TopologySizes.ofGateways(10_000));
    TopologyIndex index = assertTimeoutPreemptively(PLENTY, topology::index);
    assertThat(topology.vpnGateways()).hasSize(10_000);
    assertThat(index.connection(ConnectionId.of("vco-9999-4"))).isPresent();
    assertThat(index.vpnGatewaysOf(VpcId.of("vpc-9999"))).hasSize(1);
    assertThat(index.tunnelsTo(CustomerGatewayId.of("cgw-4999-0"))).hasSize(10);
    assertThat(index.tunnelsTo(CustomerGatewayId.of("cgw-4999-1"))).hasSize(10);
  }

  @Test
  void listsThousandsOfDanglingReferencesAndSuggestsForTheFirstOnes() {
    Topology sound = TopologySizes.ofGateways(5_000);
    List<VpnGateway> gateways =
        sound.vpnGateways().stream()
            .map(it -> it.withVpc(VpcId.of(it.vpc().value().replace("vpc", "vcp"))))
            .toList();
    InvalidTopologyException refusal =
        assertTimeoutPreemptively(
            PLENTY,
            () ->
                catchThrowableOfType(
                    InvalidTopologyException.class, () -> sound.withVpnGateways(gateways)));
    assertThat(refusal.problems()).hasSize(5_000);
    assertThat(((DanglingReference) refusal.problems().get(42)).nearest())
        .contains(VpcId.of("vpc-42"));
    assertThat(((DanglingReference) refusal.problems().get(4_999)).nearest()).isEmpty();
  }

  @Test
  void everySizeIsSoundAndTheSameAtEveryCall() {
    for (int count : List.of(1, 9, 10, 11, 100)) {
      Topology topology = TopologySizes.ofGateways(count);
      assertThat(topology.vpnGateways())
          .hasSize(count)
          .allSatisfy(it -> assertThat(it.connections()).hasSize(TopologySizes.CONNECTIONS));
      assertThat(TopologySizes.ofGateways(count)).isEqualTo(topology);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> TopologySizes.ofGateways(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopologySizes.ofGateways(TopologySizes.MOST_GATEWAYS + 1));
  }
}
