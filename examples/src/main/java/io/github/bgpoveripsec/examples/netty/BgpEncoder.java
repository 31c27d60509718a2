package io.github.bgpoveripsec.examples.netty;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.util.function.Supplier;

/** Writes messages; one that no octets can say fails the write with its place and reason. */
public final class BgpEncoder extends MessageToByteEncoder<BgpMessage> {
  private final Supplier<BgpCodec> codec;

  /**
   * An encoder for one connection.
   *
   * @param codec how to write the next message
   */
  public BgpEncoder(Supplier<BgpCodec> codec) {
    super(BgpMessage.class);
    this.codec = codec;
  }

  @Override
  protected void encode(ChannelHandlerContext context, BgpMessage message, ByteBuf out) {
    out.writeBytes(codec.get().encode(message).orElseThrow().toByteArray());
  }
}
