package io.github.bgpoveripsec.model.net;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading and writing AS numbers and prefixes, against the IPAddress library.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-model -am
 * java -cp "bgp-model/target/test-classes:bgp-model/target/classes:$(cat bgp-model/target/bench.classpath)" \
 *   org.openjdk.jmh.Main 'model.net' -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

  private static final int COUNT = 1024;

  private String[] asnTexts = {};
  private Asn[] asns = {};
  private String[] ipv4Texts = {};
  private Prefix[] ipv4 = {};
  private IPAddress[] ipv4Theirs = {};
  private String[] ipv6Texts = {};
  private Prefix[] ipv6 = {};
  private IPAddress[] ipv6Theirs = {};

  /** Makes the texts; the numbers look random and are the same in every run. */
  @Setup
  public void makeTexts() {
    asns =
        IntStream.range(0, COUNT)
            .mapToObj(i -> Asn.of(Integer.toUnsignedLong(PrefixBenchmark.mix(i))))
            .toArray(Asn[]::new);
    asnTexts = texts(asns);
    ipv4 = PrefixBenchmark.prefixes(COUNT);
    ipv4Texts = texts(ipv4);
    ipv4Theirs = theirs(ipv4Texts);
    ipv6 =
        IntStream.range(0, COUNT)
            .mapToObj(
                i ->
                    Ipv6Prefix.containing(
                        Ipv6Address.of(0x2001_0db8_0000_0000L + PrefixBenchmark.mix(i), 0), 48))
            .toArray(Prefix[]::new);
    ipv6Texts = texts(ipv6);
    ipv6Theirs = theirs(ipv6Texts);
  }

  /** Reads AS numbers. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void readAsn(Blackhole sink) {
    for (String text : asnTexts) {
      sink.consume(Asn.parse(text));
    }
  }

  /** Writes AS numbers. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void writeAsn(Blackhole sink) {
    for (Asn asn : asns) {
      sink.consume(asn.toString());
    }
  }

  /** Reads IPv4 prefixes. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void readIpv4Prefix(Blackhole sink) {
    for (String text : ipv4Texts) {
      sink.consume(Prefix.parse(text));
    }
  }

  /** Reads IPv4 prefixes with the library. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void readIpv4PrefixWithIPAddress(Blackhole sink) {
    for (String text : ipv4Texts) {
      sink.consume(new IPAddressString(text).getAddress());
    }
  }

  /** Writes IPv4 prefixes. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void writeIpv4Prefix(Blackhole sink) {
    for (Prefix prefix : ipv4) {
      sink.consume(prefix.toString());
    }
  }

  /** Writes IPv4 prefixes with the library, which keeps the text after the first time. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void writeIpv4PrefixWithIPAddress(Blackhole sink) {
    for (IPAddress prefix : ipv4Theirs) {
      sink.consume(prefix.toCanonicalString());
    }
  }

  /** Reads IPv6 prefixes. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void readIpv6Prefix(Blackhole sink) {
    for (String text : ipv6Texts) {
      sink.consume(Prefix.parse(text));
    }
  }

  /** Reads IPv6 prefixes with the library. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void readIpv6PrefixWithIPAddress(Blackhole sink) {
    for (String text : ipv6Texts) {
      sink.consume(new IPAddressString(text).getAddress());
    }
  }

  /** Writes IPv6 prefixes. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void writeIpv6Prefix(Blackhole sink) {
    for (Prefix prefix : ipv6) {
      sink.consume(prefix.toString());
    }
  }

  /** Writes IPv6 prefixes with the library, which keeps the text after the first time. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void writeIpv6PrefixWithIPAddress(Blackhole sink) {
    for (IPAddress prefix : ipv6Theirs) {
      sink.consume(prefix.toCanonicalString());
    }
  }

  private static String[] texts(Object[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> values[i].toString())
        .toArray(String[]::new);
  }

  private static IPAddress[] theirs(String[] texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(i -> new IPAddressString(texts[i]).getAddress())
        .toArray(IPAddress[]::new);
  }
}
