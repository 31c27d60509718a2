package io.github.bgpoveripsec.codec.message;

import java.io.Serializable;

/** A BGP message without its header (RFC 4271 section 4). */
public sealed interface BgpMessage extends Serializable
    permits Keepalive, Notification, Open, RawMessage, RouteRefresh, Update {

  /**
   * The type its header carries.
   *
   * @return the type
   */
  MessageType type();
}
