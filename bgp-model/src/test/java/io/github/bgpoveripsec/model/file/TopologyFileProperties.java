package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.file.ReadResult.Read;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TopologyFileProperties {

  @Property(tries = 300)
  void whatIsWrittenReadsBackAsTheSame(
      @ForAll("topologies") Topology topology, @ForAll FileFormat format) {
    String text = TopologyFile.write(topology, format);

    assertThat(read(text, format).topology()).isEqualTo(topology);
    Statistics.label("tunnels")
        .collect(
            topology.vpnGateways().stream()
                    .flatMap(gateway -> gateway.connections().stream())
                    .anyMatch(connection -> !connection.tunnels().isEmpty())
                ? "some"
                : "none");
  }

  @Property(tries = 300)
  void jsonReadAsYamlIsTheSame(@ForAll("topologies") Topology topology) {
    String text = TopologyFile.write(topology, FileFormat.JSON);

    assertThat(read(text, FileFormat.YAML).topology()).isEqualTo(topology);
  }

  @Property(tries = 300)
  void everyTunnelIsFoundInTheText(
      @ForAll("topologies") Topology topology, @ForAll FileFormat format) {
    String text = TopologyFile.write(topology, format);
    List<String> lines = text.lines().toList();
    SourceMap positions = read(text, format).positions();

    for (VpnGateway gateway : topology.vpnGateways()) {
      for (IpsecConnection connection : gateway.connections()) {
        for (Tunnel tunnel : connection.tunnels()) {
          Path cidr =
              TopologyPaths.tunnel(
                      TopologyPaths.connection(
                          TopologyPaths.vpnGateway(gateway.id()), connection.id()),
                      tunnel.role())
                  .field("cidr");
          assertThat(positions.has(cidr)).isEqualTo(tunnel.cidr().isPresent());
          tunnel
              .cidr()
              .ifPresent(
                  block -> {
                    Position at = positions.at(cidr);
                    assertThat(lines.get(at.line() - 1).substring(at.column() - 1))
                        .matches("\"?" + block + "\"?,?");
                  });
        }
      }
    }
  }

  private static Read read(String text, FileFormat format) {
    return TopologyFile.read(text, format)
        .match(
            read -> read,
            refused -> {
              throw new AssertionError(refused.problems() + "\n" + text);
            });
  }

  @Provide
  Arbitrary<Topology> topologies() {
    return TopologyArbitraries.any();
  }
}
