package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.ReadResult.Read;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads a file of many gateways with five dual-tunnel connections each. The largest size that the
 * reader promises, in the memory it promises:
 *
 * <pre>{@code
 * mvn test -pl bgp-model -Dtest=LargeFileTest -Dgateways=10000 -DargLine=-Xmx1g
 * }</pre>
 */
class LargeFileTest {
  private static final int GATEWAYS = Integer.getInteger("gateways", 1000);
  private static final int CONNECTIONS = 5;

  @TempDir private java.nio.file.Path folder;

  @Test
  void aFileOfManyGatewaysIsReadWithItsPositions() throws IOException {
    java.nio.file.Path file = folder.resolve("large.yaml");
    try (Writer out = Files.newBufferedWriter(file)) {
      write(out);
    }

    long before = System.nanoTime();
    ReadResult result = TopologyFile.read(file);
    long millis = (System.nanoTime() - before) / 1_000_000;

    assertThat(result).isInstanceOf(Read.class);
    Read read = (Read) result;
    assertThat(tunnels(read.topology())).isEqualTo(2L * CONNECTIONS * GATEWAYS);
    String id = Integer.toString(GATEWAYS - 1);
    Path last =
        TopologyPaths.tunnel(
            TopologyPaths.connection(
                TopologyPaths.vpnGateway(VpnGatewayId.of("vpn-" + id)),
                ConnectionId.of("vco-" + id + "-" + (CONNECTIONS - 1))),
            TunnelRole.SECONDARY);
    long lines;
    try (var text = Files.lines(file)) {
      lines = text.count();
    }
    assertThat(read.positions().at(last.field("ipsec"))).isEqualTo(new Position((int) lines, 20));
    System.out.printf(
        "%d gateways: %d octets, read in %d ms, %d MiB in use after%n",
        GATEWAYS, Files.size(file), millis, used());
  }

  private static long tunnels(Topology topology) {
    return topology.vpnGateways().stream()
        .flatMap(gateway -> gateway.connections().stream())
        .mapToLong(connection -> connection.tunnels().size())
        .sum();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void write(Writer out) throws IOException {
    out.write("version: 1\ndataCenters:\n  - {id: dc, advertises: [192.168.0.0/16]}\n");
    out.write("customerGateways:\n");
    for (int i = 0; i < GATEWAYS; i++) {
      out.write(
          "  - {id: cgw-%d, dataCenter: dc, ipAddress: 203.0.113.10, asn: 65530}\n".formatted(i));
    }
    out.write("vpcs:\n");
    for (int i = 0; i < GATEWAYS; i++) {
      out.write("  - {id: vpc-%d, region: cn-hangzhou, cidr: 172.16.0.0/16}\n".formatted(i));
    }
    out.write("vpnGateways:\n");
    for (int i = 0; i < GATEWAYS; i++) {
      gateway(out, i);
    }
  }

  private static void gateway(Writer out, int number) throws IOException {
    out.write(
        """
          - id: vpn-%1$d
            vpc: vpc-%1$d
            region: cn-hangzhou
            publicIps: [198.51.100.1, 198.51.100.2]
            automaticRouteAdvertisement: true
            connections:
        """
            .formatted(number));
    for (int i = 0; i < CONNECTIONS; i++) {
      out.write(
          """
                - id: vco-%d-%d
                  bgp: true
                  routingMode: destination
                  tunnels:
          """
              .formatted(number, i));
      for (String role : List.of("primary", "secondary")) {
        int block = 8 * i + (role.equals("primary") ? 0 : 4);
        out.write(
            """
                      - role: %s
                        customerGateway: cgw-%d
                        localAsn: 45104
                        cidr: 169.254.%d.%d/30
                        localBgpIp: 169.254.%3$d.%5$d
                        ike: {version: ikev2, mode: main, encryption: aes256, authentication: sha256, dhGroup: group14, lifetime: 86400}
                        ipsec: {encryption: aes256, authentication: sha256, pfs: group14, lifetime: 86400}
            """
                .formatted(role, number, 11 + number % 200, block, block + 1));
      }
    }
  }
}
