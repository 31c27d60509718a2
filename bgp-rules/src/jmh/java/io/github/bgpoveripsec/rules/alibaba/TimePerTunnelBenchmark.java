package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time per tunnel of a check by all rules, in designs of three sizes that take turns.
 *
 * <p>An operation checks 10,000 gateways of each size, and the nanoseconds of each are counted
 * apart. As the number of tunnels is the same, how these sums relate is how the times per tunnel
 * relate, and what disturbs the machine disturbs all of them. {@link CheckBenchmark} gives each
 * size a process and a time of its own.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-rules -am
 * java -cp "bgp-rules/target/test-classes:bgp-rules/target/classes:$(cat bgp-rules/target/bench.classpath)" \
 *   org.openjdk.jmh.Main 'TimePerTunnelBenchmark'
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(3)
public class TimePerTunnelBenchmark {
  private static final int GATEWAYS_A_TURN = 10_000;

  private final RuleSet<Topology> rules = AlibabaVpnGatewayRules.october2024();
  private final Topology of100 = TopologySizes.ofGateways(100);
  private final Topology of1000 = TopologySizes.ofGateways(1_000);
  private final Topology of10000 = TopologySizes.ofGateways(10_000);

  /** What is summed up over all operations. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Sums {
    /** How many tunnels were checked in the designs of each size. */
    public long tunnelsOfEach;

    /** How long the designs of 100 gateways took. */
    public long nanosOf100;

    /** How long the designs of 1,000 gateways took. */
    public long nanosOf1000;

    /** How long the designs of 10,000 gateways took. */
    public long nanosOf10000;
  }

  /**
   * Lets each size have its turn.
   *
   * @param sums where the times are added to
   */
  @Benchmark
  public void check(Sums sums) {
    sums.nanosOf100 += turn(of100);
    sums.nanosOf1000 += turn(of1000);
    sums.nanosOf10000 += turn(of10000);
    sums.tunnelsOfEach += GATEWAYS_A_TURN * TopologySizes.CONNECTIONS * 2L;
  }

  /** Checks a design until it comes to the gateways of a turn, and tells how long that took. */
  private long turn(Topology design) {
    long started = System.nanoTime();
    for (int gateways = 0; gateways < GATEWAYS_A_TURN; gateways += design.vpnGateways().size()) {
      if (!rules.check(design).findings().isEmpty()) {
        throw new IllegalStateException("the design is not compliant");
      }
    }
    return System.nanoTime() - started;
  }
}
