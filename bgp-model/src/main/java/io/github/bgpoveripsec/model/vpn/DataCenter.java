package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A data centre: the network at the customer's end of the tunnels. */
@BgpValue
@Value.Immutable
public sealed interface DataCenter extends WithDataCenter, Serializable
    permits ImmutableDataCenter {

  /**
   * The id of the data centre.
   *
   * @return the id
   */
  DataCenterId id();

  /**
   * What it announces over BGP as its own.
   *
   * @return the prefixes, in order
   */
  @Value.NaturalOrder
  SortedSet<Prefix> advertises();

  /**
   * Intent: the prefixes that it must learn.
   *
   * @return the prefixes, in order; none where nothing is expected
   */
  @Value.NaturalOrder
  SortedSet<Prefix> expects();

  /**
   * Whether it passes on, over its other BGP sessions, what it learned over one.
   *
   * @return true if it does; false is the default
   */
  @Value.Default
  default boolean readvertises() {
    return false;
  }

  /**
   * Starts a DataCenter.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DataCenter} attribute by attribute. */
  final class Builder extends ImmutableDataCenter.Builder {
    Builder() {}
  }
}
