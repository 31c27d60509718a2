package io.github.bgpoveripsec.examples.netty;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import java.util.function.Supplier;

/**
 * Cuts a stream into messages: hands on a {@link Decoded} for each, and a {@link Broken} as the
 * last thing where the session cannot go on.
 *
 * <p>Netty gathers the octets and hands each message on before it asks for the next one, so that a
 * handler behind this one may change the codec in between.
 */
public final class BgpDecoder extends ByteToMessageDecoder {
  private static final int LONGEST_MESSAGE = 65_535;

  private final Supplier<BgpCodec> codec;
  private boolean broken;

  /**
   * A decoder for one connection.
   *
   * @param codec how to read the next message
   */
  public BgpDecoder(Supplier<BgpCodec> codec) {
    this.codec = codec;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (broken) {
      in.skipBytes(in.readableBytes());
      return;
    }
    DecodeResult result = front(in);
    if (result instanceof Decoded decoded) {
      in.skipBytes(decoded.consumed());
      out.add(decoded);
    } else if (result instanceof Broken) {
      broken = true;
      in.skipBytes(in.readableBytes());
      out.add(result);
    }
  }

  private DecodeResult front(ByteBuf in) {
    if (in.hasArray()) {
      return codec
          .get()
          .decode(in.array(), in.arrayOffset() + in.readerIndex(), in.readableBytes());
    }
    int length = Math.min(in.readableBytes(), LONGEST_MESSAGE);
    return codec.get().decode(ByteBufUtil.getBytes(in, in.readerIndex(), length), 0, length);
  }
}
