package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A vSwitch: a subnet of a VPC in one zone. */
@BgpValue
@Value.Immutable
public sealed interface VSwitch extends WithVSwitch, Serializable permits ImmutableVSwitch {

  /**
   * The id of the vSwitch.
   *
   * @return the id
   */
  VSwitchId id();

  /**
   * Its CIDR block.
   *
   * @return the block
   */
  Ipv4Prefix cidr();

  /**
   * The zone it lies in, such as {@code cn-hangzhou-i}.
   *
   * @return the zone; absent where it is not said
   */
  Optional<String> zone();

  /**
   * Starts a VSwitch.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VSwitch} attribute by attribute. */
  final class Builder extends ImmutableVSwitch.Builder {
    Builder() {}
  }
}
