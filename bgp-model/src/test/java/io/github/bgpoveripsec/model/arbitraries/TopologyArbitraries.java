package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.topology.Topology;
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
            VpnArbitraries.dataCenters().list().ofMaxSize(3),
            VpnArbitraries.customerGateways().list().ofMaxSize(3),
            CloudArbitraries.vpcs().list().ofMaxSize(3),
            VpnArbitraries.vpnGateways().list().ofMaxSize(3),
            VpnArbitraries.transitRouters().list().ofMaxSize(2),
            CloudArbitraries.cens().list().ofMaxSize(2),
            CloudArbitraries.virtualBorderRouters().list().ofMaxSize(2))
        .as(Resources::new)
        .withoutEdgeCases();
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
