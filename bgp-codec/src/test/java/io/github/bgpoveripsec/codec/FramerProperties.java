package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.MessageArbitraries;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class FramerProperties {
  private static final BgpCodec CODEC =
      BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR));

  /** Mostly good messages, with something hostile now and then. */
  @Provide
  Arbitrary<Octets> streams() {
    Arbitrary<Octets> good =
        MessageArbitraries.valid().map(message -> CODEC.encode(message).orElseThrow());
    return Arbitraries.frequencyOf(Tuple.of(12, good), Tuple.of(1, HostileArbitraries.any()))
        .list()
        .ofMaxSize(8)
        .map(parts -> parts.stream().reduce(Octets.EMPTY, Octets::concat));
  }

  @Property
  void anyChunkingGivesTheSameMessages(
      @ForAll("streams") Octets stream,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5000) Integer> sizes) {
    List<DecodeResult> whole = inOneChunk(stream);
    Statistics.label("messages").collect(whole.size());
    Statistics.label("end").collect(whole.get(whole.size() - 1).getClass().getSimpleName());

    Framer framer = new Framer();
    List<DecodeResult> found = new ArrayList<>();
    int at = 0;
    for (int i = 0; at < stream.length(); i++) {
      int end = Math.min(stream.length(), at + sizes.get(i % sizes.size()));
      framer.append(ByteBuffer.wrap(stream.toByteArray(), at, end - at));
      at = end;
      drain(framer, found);
    }
    found.add(framer.next(CODEC));
    assertThat(found).isEqualTo(whole);
  }

  @Property
  void aStreamGivesTheSameMessagesAndIsNotReadTooFar(@ForAll("streams") Octets stream)
      throws IOException {
    List<DecodeResult> whole = inOneChunk(stream);
    InputStream in = new ByteArrayInputStream(stream.toByteArray());
    Framer framer = new Framer();
    List<DecodeResult> found = new ArrayList<>();
    int taken = 0;
    DecodeResult result = framer.next(in, CODEC);
    while (result instanceof Decoded decoded) {
      found.add(result);
      taken += decoded.consumed();
      assertThat(framer.pending()).isZero();
      assertThat(in.available()).isEqualTo(stream.length() - taken);
      result = framer.next(in, CODEC);
    }
    found.add(result);
    assertThat(found.subList(0, found.size() - 1)).isEqualTo(whole.subList(0, whole.size() - 1));
    assertThat(result).isEqualTo(whole.get(whole.size() - 1));
    if (result instanceof NeedMore) {
      assertThat(framer.pending()).isEqualTo(stream.length() - taken);
    }
  }

  @Property
  void messagesAreThoseThatDecodingOneAfterTheOtherGives(@ForAll("streams") Octets stream) {
    List<DecodeResult> found = new ArrayList<>();
    Octets rest = stream;
    DecodeResult result = CODEC.decode(rest);
    while (result instanceof Decoded decoded) {
      found.add(result);
      rest = rest.slice(decoded.consumed(), rest.length());
      result = CODEC.decode(rest);
    }
    found.add(result);
    assertThat(inOneChunk(stream)).isEqualTo(found);
  }

  @Property
  void afterTheEndOfTheSessionNothingElseComes(@ForAll("streams") Octets stream) {
    Framer framer = new Framer();
    framer.append(ByteBuffer.wrap(stream.toByteArray()));
    List<DecodeResult> found = new ArrayList<>();
    drain(framer, found);
    DecodeResult end = framer.next(CODEC);
    framer.append(ByteBuffer.wrap(new byte[5]));
    if (end instanceof Broken) {
      assertThat(framer.next(CODEC)).isEqualTo(end);
      assertThat(framer.pending()).isZero();
    } else {
      assertThat(framer.pending()).isGreaterThanOrEqualTo(5);
    }
  }

  private static List<DecodeResult> inOneChunk(Octets stream) {
    Framer framer = new Framer();
    framer.append(ByteBuffer.wrap(stream.toByteArray()));
    List<DecodeResult> found = new ArrayList<>();
    drain(framer, found);
    found.add(framer.next(CODEC));
    return found;
  }

  private static void drain(Framer framer, List<DecodeResult> found) {
    DecodeResult result = framer.next(CODEC);
    while (result instanceof Decoded) {
      found.add(result);
      result = framer.next(CODEC);
    }
  }
}
