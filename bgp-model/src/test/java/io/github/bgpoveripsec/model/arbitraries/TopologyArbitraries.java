package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of whole topologies. */
public final class TopologyArbitraries {
  private TopologyArbitraries() {}

  /**
   * Anything that can be written down: values from the edges of what is allowed and from beyond,
   * but no id twice and no reference that leads nowhere.
   */
  public static Arbitrary<Topology> any() {
    return resources().map(SoundTopology::of).withoutEdgeCases();
  }

  /** What {@link #any} is made of, before ids are told apart and references bent. */
  public static Arbitrary<Resources> resources() {
    return Combinators.combine(
            upToThree(VpnArbitraries.dataCenters()),
            upToThree(VpnArbitraries.customerGateways()),
            upToThree(CloudArbitraries.vpcs()),
            upToThree(VpnArbitraries.vpnGateways()),
            VpnArbitraries.transitRouters().list().ofMaxSize(2),
            CloudArbitraries.cens().list().ofMaxSize(2),
            CloudArbitraries.virtualBorderRouters().list().ofMaxSize(2))
        .as(Resources::new)
        .withoutEdgeCases();
  }

  /** Seldom none, because without VPCs there are no gateways and without gateways little else. */
  private static <T> Arbitrary<List<T>> upToThree(Arbitrary<T> resources) {
    // Choosing between two arbitraries would compare everything they are made of at each draw.
    return Combinators.combine(
            resources.list().ofMinSize(1).ofMaxSize(3), Arbitraries.integers().between(0, 12))
        .as((list, none) -> none == 0 ? List.of() : list);
  }

  /**
   * Topologies that obey every documented rule of the cloud, and are otherwise as different as can
   * be: with BGP and without, with one tunnel and two, defaults written out and left away.
   */
  public static Arbitrary<Topology> compliant() {
    return Sketches.sketches().map(TopologyArbitraries::built).withoutEdgeCases();
  }

  private static Topology built(Sketch sketch) {
    CompliantPlan plan = new CompliantPlan(sketch);
    Topology.Builder topology = Topology.builder();
    new CompliantVpn(plan).addTo(topology);
    new CompliantCloud(plan).addTo(topology);
    new CompliantCens(plan).addTo(topology);
    return topology.build();
  }
}
