package io.github.bgpoveripsec.model.net;

import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv4.IPv4AddressTrie;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * Questions to a prefix set, against a search from end to end and against a trie of the IPAddress
 * library used directly. {@link TextBenchmark} says how to run it; the largest size wants {@code
 * -jvmArgs -Xmx4g}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PrefixBenchmark {

  private static final int QUERIES = 1024;

  /** The number of prefixes in the set. */
  @Param({"10", "1000", "1000000"})
  public int size;

  private Prefix[] members = {};
  private Prefix[] queries = {};
  private IPv4Address[] theirQueries = {};
  private PrefixSet set = PrefixSet.empty();
  private IPv4AddressTrie trie = new IPv4AddressTrie();
  private int next;

  /** Makes a set of prefixes of lengths 20 to 32 and questions, half of them about members. */
  @Setup
  public void makeSet() {
    members = prefixes(size);
    queries = prefixes(QUERIES);
    for (int i = 0; i < QUERIES; i += 2) {
      queries[i] = members[Math.floorMod(mix(i), size)];
    }
    set = buildSet();
    trie = buildTrie();
    theirQueries =
        IntStream.range(0, QUERIES).mapToObj(i -> theirs(queries[i])).toArray(IPv4Address[]::new);
  }

  /** Whether a prefix is a member. */
  @Benchmark
  public boolean containsInSet() {
    return set.contains(queries[turn()]);
  }

  /** Whether a prefix is a member, by comparing with each. */
  @Benchmark
  public boolean containsByLinearScan() {
    Prefix query = queries[turn()];
    for (Prefix member : members) {
      if (member.equals(query)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a prefix is a member of the library's trie. */
  @Benchmark
  public boolean containsInIPAddressTrie() {
    return trie.contains(theirQueries[turn()]);
  }

  /** Whether a prefix overlaps a member. */
  @Benchmark
  public boolean overlapsInSet() {
    return set.overlaps(queries[turn()]);
  }

  /** Whether a prefix overlaps a member, by comparing with each. */
  @Benchmark
  public boolean overlapsByLinearScan() {
    Prefix query = queries[turn()];
    for (Prefix member : members) {
      if (member.overlaps(query)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a prefix overlaps a member of the library's trie. */
  @Benchmark
  public boolean overlapsInIPAddressTrie() {
    return trie.elementOverlaps(theirQueries[turn()]);
  }

  /** Building the set. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public PrefixSet buildSet() {
    return PrefixSet.of(members);
  }

  /** Building the library's trie from the same prefixes. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public IPv4AddressTrie buildTrie() {
    IPv4AddressTrie built = new IPv4AddressTrie();
    for (Prefix member : members) {
      built.add(theirs(member));
    }
    return built;
  }

  /** Counting the pairs of overlapping members. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public long countOverlaps() {
    return PrefixOverlaps.among(List.of(members), Function.identity()).count();
  }

  private int turn() {
    next = (next + 1) % QUERIES;
    return next;
  }

  /** IPv4 prefixes that look random and are the same in every run. */
  static Prefix[] prefixes(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Ipv4Prefix.containing(
                    Ipv4Address.of(mix(i)), 20 + Math.floorMod(mix(i ^ 0x5555_5555), 13)))
        .toArray(Prefix[]::new);
  }

  /** Spreads a counter over all 32-bit numbers. */
  static int mix(int i) {
    int h = (i + 1) * 0x9E37_79B9;
    h = (h ^ h >>> 16) * 0x85EB_CA6B;
    h = (h ^ h >>> 13) * 0xC2B2_AE35;
    return h ^ h >>> 16;
  }

  private static IPv4Address theirs(Prefix prefix) {
    Ipv4Prefix ipv4 = (Ipv4Prefix) prefix;
    return new IPv4Address(ipv4.bits()).toPrefixBlock(ipv4.length());
  }
}
