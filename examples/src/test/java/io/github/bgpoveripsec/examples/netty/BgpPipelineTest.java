package io.github.bgpoveripsec.examples.netty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgpPipelineTest {
  private static final BgpCodec BEFORE = BgpCodec.forSession(Session.initial());
  private static final BgpCodec AFTER =
      BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR));
  private static final List<BgpMessage> MESSAGES =
      List.of(
          Open.of(Asn.of(100000), 90, Ipv4Address.parse("192.0.2.1")),
          new Keepalive(),
          Update.announcing(Ipv4Prefix.parse("198.51.100.0/24"))
              .origin(Origin.IGP)
              .asPath(AsPath.of(Asn.of(100000)))
              .nextHop(Ipv4Address.parse("192.0.2.1"))
              .build(),
          new Keepalive());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyChunksGiveTheSameMessagesThoughTheCodecChanges(long seed) {
    Random random = new Random(seed);
    AtomicReference<BgpCodec> codec = new AtomicReference<>(BEFORE);
    EmbeddedChannel channel =
        new EmbeddedChannel(new BgpDecoder(codec::get), new AgreesOnOpen(codec));
    byte[] stream = written();
    for (int at = 0; at < stream.length; ) {
      int length = Math.min(stream.length - at, random.nextInt(60));
      ByteBuf chunk = random.nextBoolean() ? Unpooled.buffer() : Unpooled.directBuffer();
      channel.writeInbound(chunk.writeBytes(stream, at, length));
      at += length;
    }
    List<BgpMessage> read = new ArrayList<>();
    for (Object next = channel.readInbound(); next != null; next = channel.readInbound()) {
      assertThat(((Decoded) next).findings()).isEmpty();
      read.add(((Decoded) next).message());
    }
    assertThat(read).isEqualTo(MESSAGES);
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void whatBreaksTheSessionIsTheLastThingHandedOn() {
    EmbeddedChannel channel = new EmbeddedChannel(new BgpDecoder(() -> AFTER));
    channel.writeInbound(Unpooled.wrappedBuffer(new byte[19]));
    channel.writeInbound(Unpooled.wrappedBuffer(written()));
    Broken broken = channel.readInbound();
    assertThat(broken.reply()).isPresent();
    Object after = channel.readInbound();
    assertThat(after).isNull();
    assertThat(channel.finish()).isFalse();
  }

  /** All messages as the encoder writes them. */
  private static byte[] written() {
    EmbeddedChannel channel = new EmbeddedChannel(new BgpEncoder(() -> AFTER));
    Octets all = Octets.EMPTY;
    for (BgpMessage message : MESSAGES) {
      channel.writeOutbound(message);
      ByteBuf octets = channel.readOutbound();
      all = all.concat(Octets.of(ByteBufUtil.getBytes(octets)));
      octets.release();
    }
    return all.toByteArray();
  }

  /** Knows AS numbers of four octets as soon as an OPEN has passed. */
  private static final class AgreesOnOpen extends ChannelInboundHandlerAdapter {
    private final AtomicReference<BgpCodec> codec;

    private AgreesOnOpen(AtomicReference<BgpCodec> codec) {
      this.codec = codec;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof Decoded decoded && decoded.message() instanceof Open) {
        codec.set(AFTER);
      }
      context.fireChannelRead(message);
    }
  }
}
