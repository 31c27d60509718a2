package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import org.immutables.value.Value;

/** How to reach an Ethernet segment, or take it back all at once: type 1 (RFC 7432 section 7.1). */
@CodecValue
@Value.Immutable
public sealed interface EthernetAutoDiscovery extends WithEthernetAutoDiscovery, EvpnRoute
    permits ImmutableEthernetAutoDiscovery {
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
   * Where to send what is meant for it.
   *
   * @return the label, or a virtual network identifier
   */
  MplsLabel label();

  @Override
  default int type() {
    return 1;
  }

  /**
   * Checks that the parts can be written.
   *
   * @throws IllegalArgumentException if the tag does not fit four octets
   */
  @Value.Check
  default void check() {
    FieldWidth.check("Ethernet tag", ethernetTag(), 32);
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
  final class Builder extends ImmutableEthernetAutoDiscovery.Builder {
    Builder() {}
  }
}
