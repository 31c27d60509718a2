package io.github.bgpoveripsec.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nodes are found by the ids of their resources, whichever is asked for first or next. */
class NodesTest {
  private static final Topology TOPOLOGY = TopologySizes.ofGateways(12);
  private static final List<VpnGateway> GATEWAYS = TOPOLOGY.vpnGateways();
  private static final VpnGatewayId STRANGER = VpnGatewayId.of("nowhere");

  private final List<VpnGateway> tried = new ArrayList<>();
  private final List<VpnGateway> made = new ArrayList<>();

  /** A node that is told apart from all others. */
  private static final class Made {
    private final VpnGateway gateway;

    Made(VpnGateway gateway) {
      this.gateway = gateway;
    }
  }

  private Nodes<VpnGatewayId, VpnGateway, Made> nodes() {
    return new Nodes<>(
        TOPOLOGY.index(),
        GATEWAYS,
        gateway -> {
          tried.add(gateway);
          return gateway.id();
        },
        gateway -> {
          made.add(gateway);
          return new Made(gateway);
        });
  }

  @Provide
  Arbitrary<List<VpnGatewayId>> questions() {
    List<VpnGatewayId> ids = new ArrayList<>(GATEWAYS.stream().map(VpnGateway::id).toList());
    ids.add(STRANGER);
    return Arbitraries.of(ids).list().ofMaxSize(40);
  }

  @Property
  void each_id_leads_to_the_one_node_of_its_resource(
      @ForAll("questions") List<VpnGatewayId> questions) {
    Nodes<VpnGatewayId, VpnGateway, Made> nodes = nodes();
    Map<VpnGatewayId, Made> known = new HashMap<>();
    for (VpnGatewayId id : questions) {
      if (id.equals(STRANGER)) {
        assertThat(nodes.find(id)).isEmpty();
      } else {
        Made node = nodes.of(id);
        assertThat(node.gateway.id()).isEqualTo(id);
        assertThat(node).isSameAs(known.computeIfAbsent(id, any -> node));
        assertThat(nodes.find(id)).containsSame(node);
      }
    }
  }

  @Test
  void who_goes_through_a_design_in_its_order_needs_no_look_up() {
    Nodes<VpnGatewayId, VpnGateway, Made> nodes = nodes();
    GATEWAYS.forEach(gateway -> nodes.of(gateway.id()));
    assertThat(tried).isEqualTo(GATEWAYS);
    assertThat(made).isEqualTo(GATEWAYS);
  }

  @Test
  void the_one_after_the_one_before_is_tried_first() {
    Nodes<VpnGatewayId, VpnGateway, Made> nodes = nodes();
    nodes.of(GATEWAYS.get(7).id());
    tried.clear();
    nodes.of(GATEWAYS.get(3).id());
    nodes.of(GATEWAYS.get(4).id());
    assertThat(tried).containsExactly(GATEWAYS.get(8), GATEWAYS.get(4));
  }

  @Test
  void a_resource_that_is_not_there_has_no_node() {
    Nodes<VpnGatewayId, VpnGateway, Made> nodes = nodes();
    assertThat(nodes.find(STRANGER)).isEmpty();
    assertThatThrownBy(() -> nodes.of(STRANGER)).isInstanceOf(NoSuchElementException.class);
    assertThat(made).isEmpty();
  }
}
