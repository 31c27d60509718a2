package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.routing.SmallTopologies;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class RefusalsFoundProperties extends RefusalsFound {
  RefusalsFoundProperties() {
    super(AlibabaVpnGatewayRules.october2024());
  }

  @Provide
  @Override
  Arbitrary<Topology> topologies() {
    return SmallTopologies.any();
  }
}
