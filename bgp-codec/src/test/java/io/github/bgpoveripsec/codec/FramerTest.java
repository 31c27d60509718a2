package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FramerTest {
  private static final BgpCodec PLAIN = BgpCodec.forSession(Session.initial());
  private static final BgpCodec EXTENDED =
      BgpCodec.forSession(Session.initial().withReceiveLimit(MessageLimit.EXTENDED));
  private static final Octets KEEPALIVE = PLAIN.encode(new Keepalive()).orElseThrow();

  @Test
  void theCodecMayChangeBetweenTwoMessagesOfOneChunk() {
    Octets update = HostileArbitraries.message(5000, 2, Octets.of(new byte[5000 - 19]));
    Framer framer = new Framer();
    framer.append(ByteBuffer.wrap(KEEPALIVE.concat(update).toByteArray()));
    assertThat(framer.next(PLAIN)).isInstanceOf(Decoded.class);
    assertThat(framer.next(EXTENDED)).isInstanceOf(Decoded.class);
    assertThat(framer.pending()).isZero();
  }

  @Test
  void aChunkIsTakenWhole() {
    ByteBuffer chunk = ByteBuffer.wrap(KEEPALIVE.toByteArray());
    Framer framer = new Framer();
    framer.append(chunk);
    assertThat(chunk.hasRemaining()).isFalse();
    assertThat(framer.pending()).isEqualTo(19);
  }

  @Test
  void aLongStreamLeavesNothingBehind() throws IOException {
    InputStream stream =
        new ByteArrayInputStream(Octets.parse(KEEPALIVE.toString().repeat(20_000)).toByteArray());
    Framer framer = new Framer();
    for (int i = 0; i < 20_000; i++) {
      assertThat(framer.next(stream, PLAIN)).isInstanceOf(Decoded.class);
    }
    assertThat(framer.pending()).isZero();
    assertThat(framer.next(stream, PLAIN)).isEqualTo(new DecodeResult.NeedMore(19));
  }
}
