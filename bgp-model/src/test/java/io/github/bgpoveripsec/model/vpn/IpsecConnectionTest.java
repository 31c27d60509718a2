package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import org.junit.jupiter.api.Test;

class IpsecConnectionTest {
  private static final Prefix ANY = Ipv4Prefix.ANY;
  private static final Prefix SOME = Ipv4Prefix.parse("10.0.0.0/24");
  private static final IpsecConnection BARE =
      IpsecConnection.builder().id(ConnectionId.of("vco-1")).build();

  @Test
  void isWithoutBgpUnlessItIsSwitchedOn() {
    assertThat(BARE.bgpEnabled()).isFalse();
  }

  @Test
  void whatIsStatedIsTheRoutingMode() {
    for (RoutingMode mode : RoutingMode.values()) {
      assertThat(BARE.withRoutingMode(mode).effectiveRoutingMode()).contains(mode);
      assertThat(subnets(ANY, ANY).withRoutingMode(mode).effectiveRoutingMode()).contains(mode);
    }
  }

  @Test
  void elseBothSubnetsDecide() {
    assertThat(subnets(ANY, ANY).effectiveRoutingMode()).contains(RoutingMode.DESTINATION);
    assertThat(subnets(ANY, SOME).effectiveRoutingMode())
        .contains(RoutingMode.PROTECTED_DATA_FLOWS);
    assertThat(subnets(SOME, ANY).effectiveRoutingMode())
        .contains(RoutingMode.PROTECTED_DATA_FLOWS);
    assertThat(BARE.withLocalSubnets(ANY, SOME).withRemoteSubnets(ANY).effectiveRoutingMode())
        .contains(RoutingMode.PROTECTED_DATA_FLOWS);
    assertThat(subnets(Ipv6Prefix.ANY, Ipv6Prefix.ANY).effectiveRoutingMode())
        .contains(RoutingMode.PROTECTED_DATA_FLOWS);
  }

  @Test
  void elseItIsNotKnown() {
    assertThat(BARE.effectiveRoutingMode()).isEmpty();
    assertThat(BARE.withLocalSubnets(ANY).effectiveRoutingMode()).isEmpty();
    assertThat(BARE.withRemoteSubnets(SOME).effectiveRoutingMode()).isEmpty();
  }

  @Test
  void hasTwoTunnelsToTellApartOnceOneIsPrimaryOrSecondary() {
    Tunnel tunnel = Tunnel.builder().build();
    assertThat(BARE.isDualTunnel()).isFalse();
    assertThat(BARE.withTunnels(tunnel).isDualTunnel()).isFalse();
    assertThat(BARE.withTunnels(tunnel.withRole(TunnelRole.PRIMARY)).isDualTunnel()).isTrue();
    assertThat(BARE.withTunnels(tunnel, tunnel.withRole(TunnelRole.SECONDARY)).isDualTunnel())
        .isTrue();
  }

  private static IpsecConnection subnets(Prefix local, Prefix remote) {
    return BARE.withLocalSubnets(local).withRemoteSubnets(remote);
  }
}
