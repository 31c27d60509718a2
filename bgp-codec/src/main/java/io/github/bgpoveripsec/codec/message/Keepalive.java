package io.github.bgpoveripsec.codec.message;

/** A KEEPALIVE: a header and nothing else (RFC 4271 section 4.4). */
public record Keepalive() implements BgpMessage {
  @Override
  public MessageType type() {
    return MessageType.KEEPALIVE;
  }
}
