package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.model.net.Ip;
import java.util.Optional;

/**
 * Where a tunnel ends (RFC 9012 section 3.1).
 *
 * @param reserved four octets that are sent as 0 and ignored when received
 * @param address the address; nothing for the next hop of the route
 */
public record TunnelEndpoint(int reserved, Optional<Ip> address) implements TunnelSubTlv {
  /** The type of this part. */
  public static final int TYPE = 6;

  /** The tunnel ends at the next hop of the route. */
  public static final TunnelEndpoint NEXT_HOP = new TunnelEndpoint(0, Optional.empty());

  /**
   * An end as it is sent.
   *
   * @param address the address
   * @return the part
   */
  public static TunnelEndpoint of(Ip address) {
    return new TunnelEndpoint(0, Optional.of(address));
  }

  @Override
  public int type() {
    return TYPE;
  }
}
