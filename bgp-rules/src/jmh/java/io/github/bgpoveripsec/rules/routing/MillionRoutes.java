package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.Locale;

/**
 * Converges a design in which VPN gateways learn a million routes, and tells how long it took and
 * how much memory is held.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-rules -am
 * java -Xmx4g -cp "bgp-rules/target/test-classes:bgp-rules/target/classes:$(cat bgp-rules/target/bench.classpath)" \
 *   io.github.bgpoveripsec.rules.routing.MillionRoutes
 * </pre>
 */
public final class MillionRoutes {
  private static final int GATEWAYS = 1_000_000 / TopologySizes.ROUTES;
  private static final double MIB = 1 << 20;

  private MillionRoutes() {}

  /**
   * Runs.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Topology topology = TopologySizes.ofGateways(GATEWAYS);
    double design = heldMib();
    long started = System.nanoTime();
    Routing routing = LargeTopologies.settled(topology);
    double seconds = (System.nanoTime() - started) / 1e9;
    double both = heldMib();
    long routes = 0;
    for (VpnGateway gateway : topology.vpnGateways()) {
      routes +=
          routing.routes(new TableRef.GatewayTable(gateway.id())).stream()
              .flatMap(route -> route.paths().stream().limit(1))
              .filter(path -> path.source().kind() == SourceKind.ADVERTISED_BY_DATA_CENTER)
              .count();
    }
    System.out.printf(
        Locale.ROOT,
        "%,d gateways, %,d learned routes: converged in %.2f s; %.0f MiB held by the design, %.0f"
            + " MiB more by its routing%n",
        GATEWAYS,
        routes,
        seconds,
        design,
        both - design);
  }

  private static double heldMib() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
  }
}
