package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a MAC address is, and perhaps the IP address of the same host: type 2 (RFC 7432 section
 * 7.2).
 */
@CodecValue
@Value.Immutable
public sealed interface MacIpAdvertisement extends WithMacIpAdvertisement, EvpnRoute
    permits ImmutableMacIpAdvertisement {
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
   * The MAC address.
   *
   * @return the address
   */
  MacAddress mac();

  /**
   * The IP address of the same host.
   *
   * @return the address, or nothing
   */
  Optional<Ip> ip();

  /**
   * Where to send what is meant for it.
   *
   * @return the label, or a virtual network identifier
   */
  MplsLabel label();

  /**
   * The label of the IP address.
   *
   * @return the second label, or nothing
   */
  Optional<MplsLabel> secondLabel();

  @Override
  default int type() {
    return 2;
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
  final class Builder extends ImmutableMacIpAdvertisement.Builder {
    Builder() {}
  }
}
