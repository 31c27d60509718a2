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
    return Combinators.combine(
            VpnArbitraries.dataCenters().list().ofMaxSize(3),
            VpnArbitraries.customerGateways().list().ofMaxSize(3),
            CloudArbitraries.vpcs().list().ofMaxSize(3),
            VpnArbitraries.vpnGateways().list().ofMaxSize(3),
            VpnArbitraries.transitRouters().list().ofMaxSize(2),
            CloudArbitraries.cens().list().ofMaxSize(2),
            CloudArbitraries.virtualBorderRouters().list().ofMaxSize(2))
        .as(SoundTopology.Resources::new)
        .map(SoundTopology::of)
        .withoutEdgeCases();
  }
}
