package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file says again means the same again, and is kept once. */
class RepetitionTest {
  private static final Topology WRITTEN = TopologySizes.ofGateways(3);

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void equalValuesAreOneObject(FileFormat format) {
    Topology read = topology(TopologyFile.write(WRITTEN, format), format);
    assertThat(read).isEqualTo(WRITTEN);
    List<Tunnel> tunnels =
        read.vpnGateways().stream().flatMap(TunnelPlace::of).map(TunnelPlace::tunnel).toList();
    assertThat(tunnels).hasSize(30);
    assertThat(objects(tunnels, Tunnel::localAsn)).isEqualTo(1);
    assertThat(objects(tunnels, Tunnel::ike)).isEqualTo(1);
    assertThat(objects(tunnels, Tunnel::ipsec)).isEqualTo(1);
    assertThat(objects(tunnels, Tunnel::cidr)).isEqualTo(10);
    assertThat(objects(tunnels, Tunnel::customerGateway)).isEqualTo(10);
    for (CustomerGateway gateway : read.customerGateways()) {
      assertThat(read.index().tunnelsTo(gateway.id()).get(0).tunnel().customerGateway())
          .containsSame(gateway.id());
    }
  }

  @Test
  void whatIsSaidInTurnIsNotMixedUp() {
    String text =
        """
        version: 1
        vpcs: [{id: v, region: r, cidr: 10.0.0.0/8}]
        customerGateways: [{id: "1", ipAddress: 10.0.0.1, asn: 1}]
        vpnGateways:
          - id: g
            vpc: v
            region: r
            connections:
              - id: c
                tunnels:
                  - {role: primary, localAsn: 1, ike: {lifetime: 1, localId: "1"}}
                  - {role: secondary, localAsn: 1, ike: {lifetime: 2, localId: "1"}}
              - id: d
                tunnels:
                  - {role: primary, localAsn: 2, ike: {lifetime: 1, localId: "1"}}
        """;
    Topology topology = topology(text, FileFormat.YAML);
    assertThat(topology.vpnGateways().stream().flatMap(TunnelPlace::of))
        .extracting(
            it ->
                it.tunnel().localAsn().orElseThrow()
                    + " "
                    + it.tunnel().ike().orElseThrow().lifetime().orElseThrow().seconds())
        .containsExactly("1 1", "1 2", "2 1");
  }

  @Test
  void whatIsWrongTwiceIsReportedTwice() {
    ReadResult result =
        TopologyFile.read(
            """
            version: 1
            customerGateways:
              - {id: a, ipAddress: 10.0.0.1, asn: x}
              - {id: b, ipAddress: 10.0.0.2, asn: x}
            """,
            FileFormat.YAML);
    assertThat(((ReadResult.Refused) result).problems())
        .extracting(it -> it.path().toString())
        .containsExactly("customerGateways[a].asn", "customerGateways[b].asn");
  }

  private static <V> int objects(List<Tunnel> tunnels, Function<Tunnel, Optional<V>> value) {
    IdentityHashMap<V, Boolean> objects = new IdentityHashMap<>();
    tunnels.forEach(tunnel -> objects.put(value.apply(tunnel).orElseThrow(), true));
    return objects.size();
  }

  private static Topology topology(String text, FileFormat format) {
    return ((ReadResult.Read) TopologyFile.read(text, format)).topology();
  }
}
