package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import org.immutables.value.Value;

/** Where an IP prefix is: type 5 (RFC 9136 section 3.1). */
@CodecValue
@Value.Immutable
public sealed interface EvpnIpPrefix extends WithEvpnIpPrefix, EvpnRoute
    permits ImmutableEvpnIpPrefix {
  /**
   * Which VPN's route it is.
   *
   * @return the distinguisher
   */
  RouteDistinguisher distinguisher();

  /**
   * The Ethernet segment.
   *
   * @return its name; all zero for none
   */
  EthernetSegmentId segment();

  /**
   * The broadcast domain.
   *
   * @return the tag, 32 bits
   */
  long ethernetTag();

  /**
   * The prefix.
   *
   * @return the prefix
   */
  Prefix prefix();

  /**
   * The gateway to the prefix.
   *
   * @return the address; all zero for none
   */
  Ip gateway();

  /**
   * Where to send what is meant for it.
   *
   * @return the label, or a virtual network identifier
   */
  MplsLabel label();

  @Override
  default int type() {
    return 5;
  }

  /**
   * Checks that the parts can be written.
   *
   * @throws IllegalArgumentException if the tag does not fit four octets, or gateway and prefix are
   *     of different families
   */
  @Value.Check
  default void check() {
    FieldWidth.check("Ethernet tag", ethernetTag(), 32);
    if (gateway().family() != prefix().family()) {
      throw new IllegalArgumentException(
          "expected a gateway of the prefix's family but found " + gateway() + " for " + prefix());
    }
  }

  /**
   * Begins a route.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a route. */
  final class Builder extends ImmutableEvpnIpPrefix.Builder {
    Builder() {}
  }
}
