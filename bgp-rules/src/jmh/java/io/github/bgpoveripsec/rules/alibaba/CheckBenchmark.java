package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
  private static final int MOST_GATEWAYS = 10_000;

  /** Which rules are checked. */
  @Param({"PARAMETERS", "ALL"})
  public Rules chosen = Rules.ALL;

  /** How many VPN gateways, each with five connections of two tunnels. */
  @Param({"10", "100", "1000", "10000"})
  public int gateways;

  private RuleSet<Topology> rules = AlibabaVpnGatewayRules.october2024();
  private List<Topology> designs = List.of();
  private int next;

  /** Which designs are checked one after the other. */
  @Param({"ONE", "MANY"})
  public Designs which = Designs.ONE;

  /** How much memory the checks go through. */
  public enum Designs {
    /** The same design again and again: a small one stays in the caches. */
    ONE,

    /**
     * As many as have 10,000 gateways together, so that each size has to be fetched from memory.
     */
    MANY
  }

  /** A choice of rules. */
  public enum Rules {
    /** Those about the parameters of tunnels, connections, gateways and customer gateways. */
    PARAMETERS,

    /** All, those that ask routing among them. */
    ALL
  }

  /** Builds the designs and, once, their look-ups. */
  @Setup
  public void build() {
    int number = which == Designs.ONE ? 1 : MOST_GATEWAYS / gateways;
    designs = Stream.generate(() -> TopologySizes.ofGateways(gateways)).limit(number).toList();
    if (chosen == Rules.PARAMETERS) {
      rules = ParameterRules.ofThePage();
    }
    designs.forEach(rules::check);
  }

  /**
   * Checks everything in the next design.
   *
   * @return the report
   */
  @Benchmark
  public Report check() {
    next = (next + 1) % designs.size();
    return rules.check(designs.get(next));
  }
}
