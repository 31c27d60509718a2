package io.github.bgpoveripsec.rules.report.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/routes-json.md} to what is written. */
class RoutesDocumentTest {
  @Test
  void everyPropertyIsDescribed() throws IOException {
    String document =
        Files.readString(Path.of("..", "docs", "routes-json.md"), StandardCharsets.UTF_8);
    Set<String> names = new TreeSet<>();
    for (Topology topology : List.of(Topologies.compliant(), broken())) {
      NamedRouting routing = NamedRouting.of("a", topology);
      StringBuilder tables = new StringBuilder();
      new JsonRoutes().write(routing, tables::append);
      collect(JsonTrees.read(tables.toString()), names);
      for (String prefix : List.of("10.20.0.0/16", "10.20.7.0/24")) {
        StringBuilder story = new StringBuilder();
        new JsonRoutes().explain(routing, Prefix.parse(prefix), story::append);
        collect(JsonTrees.read(story.toString()), names);
      }
    }
    assertThat(names)
        .hasSizeGreaterThan(40)
        .contains("faults", "connections", "covering")
        .allMatch(name -> document.contains("`" + name + "`"));
    assertThat(document).contains(JsonRoutes.ROUTES, JsonRoutes.EXPLANATION);
  }

  private static Topology broken() {
    return Topologies.compliantBut(
        TopologyChanges.tunnel(
            Topologies.TO_BEIJING,
            TunnelRole.PRIMARY,
            tunnel -> tunnel.withLocalBgpIp(Optional.empty())),
        TopologyChanges.vpnGateway(Topologies.GATEWAY_1, it -> it.withBgpRouteQuota(0)));
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof Collection<?> values) {
      values.forEach(it -> collect(it, names));
    } else if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, it) -> {
            names.add(String.valueOf(name));
            collect(it, names);
          });
    }
  }
}
