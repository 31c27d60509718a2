package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.engine.EngineFinding;
import io.github.bgpoveripsec.rules.alibaba.engine.Facts;
import io.github.bgpoveripsec.rules.alibaba.engine.RuleEngine;
import java.util.List;
import java.util.Set;
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
 * Time to check the same topologies by the same thirteen rules, ours and those of a rule engine.
 *
 * <p>Neither pays for what can be done once: the rules are compiled, our look-ups are built and the
 * engine's facts are made before. What making the facts adds is measured apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {
  /** How many VPN gateways, each with five connections of two tunnels. */
  @Param({"10", "100", "1000", "10000"})
  public int gateways;

  private final RuleSet<Topology> rules = ParameterRules.ofThePage();
  private final RuleEngine engine = RuleEngine.compiled();
  private Topology topology = Topology.builder().build();
  private List<Object> facts = List.of();

  /** Builds the topology, its look-ups and its facts. */
  @Setup
  public void build() {
    topology = TopologySizes.ofGateways(gateways);
    facts = Facts.of(topology);
    rules.check(topology);
  }

  /**
   * Checks everything by our rules.
   *
   * @return the report
   */
  @Benchmark
  public Report ours() {
    return rules.check(topology);
  }

  /**
   * Checks everything by the rules of the engine.
   *
   * @return the findings
   */
  @Benchmark
  public Set<EngineFinding> engine() {
    return engine.check(facts);
  }

  /**
   * Makes the facts and checks everything by the rules of the engine, as whoever has a topology
   * would have to.
   *
   * @return the findings
   */
  @Benchmark
  public Set<EngineFinding> engineWithFacts() {
    return engine.check(Facts.of(topology));
  }
}
