package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tells the time per tunnel of a check by all rules, for designs of several sizes.
 *
 * <p>The sizes take turns in one process, some 10,000 gateways of each in a round, so that what
 * disturbs the machine disturbs all of them and their ratios are those of one run. {@link
 * CheckBenchmark} gives each size a process and a time of its own.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-rules -am
 * java -Xmx6g -cp "bgp-rules/target/test-classes:bgp-rules/target/classes:$(cat bgp-rules/target/bench.classpath)" \
 *   io.github.bgpoveripsec.rules.alibaba.TimePerTunnel
 * </pre>
 */
public final class TimePerTunnel {
  private static final int[] GATEWAYS = {100, 1_000, 10_000};
  private static final int GATEWAYS_A_TURN = 10_000;
  private static final int WARMUP = 20;
  private static final int ROUNDS = 60;
  private static final double TUNNELS_A_TURN = GATEWAYS_A_TURN * TopologySizes.CONNECTIONS * 2.0;

  private TimePerTunnel() {}

  /**
   * Runs.
   *
   * @param args none
   */
  public static void main(String[] args) {
    RuleSet<Topology> rules = AlibabaVpnGatewayRules.october2024();
    List<Topology> designs = IntStream.of(GATEWAYS).mapToObj(TopologySizes::ofGateways).toList();
    double[][] micros = new double[GATEWAYS.length][ROUNDS];
    for (int round = -WARMUP; round < ROUNDS; round++) {
      for (int size = 0; size < GATEWAYS.length; size++) {
        double turn = turn(rules, designs.get(size), GATEWAYS_A_TURN / GATEWAYS[size]);
        if (round >= 0) {
          micros[size][round] = turn;
        }
      }
    }
    double[] ratios =
        IntStream.range(0, ROUNDS)
            .mapToDouble(round -> micros[GATEWAYS.length - 1][round] / micros[0][round])
            .toArray();
    for (int size = 0; size < GATEWAYS.length; size++) {
      print(String.format(Locale.ROOT, "%,6d gateways, us a tunnel", GATEWAYS[size]), micros[size]);
    }
    print("largest to smallest, round by round", ratios);
  }

  /** Checks a design so many times, and tells how many microseconds a tunnel that took. */
  private static double turn(RuleSet<Topology> rules, Topology design, int times) {
    long started = System.nanoTime();
    for (int i = 0; i < times; i++) {
      if (!rules.check(design).findings().isEmpty()) {
        throw new IllegalStateException("the design is not compliant");
      }
    }
    return (System.nanoTime() - started) / 1e3 / TUNNELS_A_TURN;
  }

  private static void print(String what, double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: lowest %.2f, median %.2f, mean %.2f%n",
        what,
        sorted[0],
        sorted[sorted.length / 2],
        Arrays.stream(sorted).average().orElseThrow());
  }
}
