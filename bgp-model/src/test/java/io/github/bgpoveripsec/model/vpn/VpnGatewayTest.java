package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import org.junit.jupiter.api.Test;

class VpnGatewayTest {
  private static final VpnGateway GATEWAY = Topologies.compliant().vpnGateways().get(0);

  @Test
  void aQuotaOfNoRouteAtAllCanBeWrittenDown() {
    assertThat(GATEWAY.withBgpRouteQuota(0).bgpRouteQuota()).isZero();
  }

  @Test
  void aQuotaBelowZeroCannot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GATEWAY.withBgpRouteQuota(-1))
        .withMessageContaining("-1");
  }
}
