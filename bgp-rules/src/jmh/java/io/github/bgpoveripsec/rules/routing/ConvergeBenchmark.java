package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.topology.Topology;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to converge and to list, of growing topologies; per gateway it should stay the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ConvergeBenchmark {
  /** How many VPN gateways, each with five connections of two tunnels. */
  @Param({"100", "1000", "10000"})
  public int gateways;

  /** Whether gateways share data centres that pass on what they learned. */
  @Param({"APART", "ONE_HUB", "FIVE_HUBS"})
  public Shape shape = Shape.APART;

  private Topology topology = Topology.builder().build();
  private Routing routing = Routing.converge(topology);

  /** How gateways and data centres are joined. */
  public enum Shape {
    /** Each connection has a data centre of its own. */
    APART,

    /** One data centre for all. */
    ONE_HUB,

    /** Five data centres, each gateway joined to each. */
    FIVE_HUBS
  }

  /** Builds the topology. */
  @Setup
  public void build() {
    topology =
        switch (shape) {
          case APART -> LargeTopologies.apart(gateways);
          case ONE_HUB -> LargeTopologies.joined(gateways, 1);
          case FIVE_HUBS -> LargeTopologies.joined(gateways, 5);
        };
    routing = Routing.converge(topology);
  }

  /**
   * Converges, and has every VPN gateway learn what it can.
   *
   * @return the result
   */
  @Benchmark
  public Routing converge() {
    return LargeTopologies.settled(topology);
  }

  /**
   * Lists the BGP route table of every gateway.
   *
   * @return how many routes there are
   */
  @Benchmark
  public int list() {
    return routing.tables().stream()
        .filter(table -> table.kind() == TableRef.Kind.VPN_GATEWAY)
        .mapToInt(table -> routing.routes(table).size())
        .sum();
  }
}
