package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time to decode, read and encode UPDATEs of different shapes, against a loop over their octets
 * that makes nothing. Read the ratios to that loop.
 *
 * <p>Run from the top of the repository:
 *
 * <pre>
 * mvn -B -q test-compile -Pbench -pl bgp-codec -am
 * java -cp "bgp-codec/target/test-classes:bgp-codec/target/classes:$(cat bgp-codec/target/bench.classpath)" \
 *   org.openjdk.jmh.Main 'CodecBenchmark' -prof gc
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodecBenchmark {
  private static final int MESSAGES = 2_000;
  private static final int SEED = 42;

  /** What the UPDATEs look like. */
  @Param({"SMALL", "PACKED", "IPV6"})
  public Shape shape = Shape.SMALL;

  private final Reading reading = new Reading();
  private BgpCodec codec = BgpCodec.forSession(Session.initial());
  private List<byte[]> messages = List.of();
  private List<Update> updates = List.of();

  /** Makes the messages. */
  @Setup
  public void makeMessages() {
    Session session =
        Session.initial()
            .withAsnWidth(AsnWidth.FOUR)
            .withFamilies(Family.IPV4_UNICAST, Family.IPV6_UNICAST);
    codec = BgpCodec.forSession(session);
    Random chance = new Random(SEED);
    messages =
        Stream.generate(() -> codec.encode(shape.update(chance)).orElseThrow().toByteArray())
            .limit(MESSAGES)
            .toList();
    updates = messages.stream().map(this::decoded).toList();
  }

  /**
   * The yardstick.
   *
   * @param consumer takes what was found
   */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void walk(Blackhole consumer) {
    for (byte[] message : messages) {
      consumer.consume(OctetWalk.sum(message));
    }
  }

  /**
   * From octets to a message, with every check.
   *
   * @param consumer takes the messages
   */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void decode(Blackhole consumer) {
    for (byte[] message : messages) {
      consumer.consume(codec.decode(message, 0, message.length));
    }
  }

  /**
   * From octets to attributes and lists of routes, none of them looked into; what is between this
   * and decoding goes into making them.
   *
   * @param consumer takes the parts
   */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void parts(Blackhole consumer) {
    for (byte[] message : messages) {
      Update update = decoded(message);
      consumer.consume(update.withdrawn());
      update.forEachAttribute(consumer::consume);
      consumer.consume(update.nlri());
    }
  }

  /**
   * From octets to every field.
   *
   * @param consumer takes the sums of the fields
   */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void read(Blackhole consumer) {
    for (byte[] message : messages) {
      consumer.consume(reading.of(decoded(message)));
    }
  }

  /**
   * From messages to octets.
   *
   * @param consumer takes the octets
   */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void encode(Blackhole consumer) {
    for (Update update : updates) {
      consumer.consume(codec.encode(update));
    }
  }

  private Update decoded(byte[] message) {
    return (Update) ((Decoded) codec.decode(message, 0, message.length)).message();
  }
}
