package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
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

/**
 * Time to check growing topologies by the whole catalogue; per tunnel it should stay the same.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-rules -am
 * java -cp "bgp-rules/target/test-classes:bgp-rules/target/classes:$(cat bgp-rules/target/bench.classpath)" \
 *   org.openjdk.jmh.Main 'CheckBenchmark' -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {
  /** Which rules are checked. */
  @Param({"PARAMETERS", "ALL"})
  public Rules chosen = Rules.ALL;

  /** How many VPN gateways, each with five connections of two tunnels. */
  @Param({"10", "100", "1000", "10000"})
  public int gateways;

  private RuleSet<Topology> rules = AlibabaVpnGatewayRules.october2024();
  private Topology topology = Topology.builder().build();

  /** A choice of rules. */
  public enum Rules {
    /** Those about the parameters of tunnels, connections, gateways and customer gateways. */
    PARAMETERS,

    /** All, those that ask routing among them. */
    ALL
  }

  /** Builds the topology and, once, its look-ups. */
  @Setup
  public void build() {
    topology = TopologySizes.ofGateways(gateways);
    if (chosen == Rules.PARAMETERS) {
      rules = ParameterRules.ofThePage();
    }
    rules.check(topology);
  }

  /**
   * Checks everything.
   *
   * @return the report
   */
  @Benchmark
  public Report check() {
    return rules.check(topology);
  }
}
