package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One entry of a VPC route table. */
@BgpValue
@Value.Immutable
public sealed interface RouteEntry extends WithRouteEntry, Serializable
    permits ImmutableRouteEntry {

  /**
   * Where the traffic wants to go.
   *
   * @return the destination CIDR block
   */
  Prefix destination();

  /**
   * Who added the entry.
   *
   * @return the type
   */
  RouteEntryType type();

  /**
   * The id of the instance the traffic goes to.
   *
   * @return the id; absent where the design does not say
   */
  Optional<String> nextHop();

  /**
   * An entry the cloud added.
   *
   * @param destination the destination CIDR block
   * @return the entry, without a next hop
   */
  static RouteEntry system(Prefix destination) {
    return builder().destination(destination).type(RouteEntryType.SYSTEM).build();
  }

  /**
   * An entry the user added.
   *
   * @param destination the destination CIDR block
   * @param nextHop the id of the instance the traffic goes to
   * @return the entry
   */
  static RouteEntry custom(Prefix destination, String nextHop) {
    return builder().destination(destination).type(RouteEntryType.CUSTOM).nextHop(nextHop).build();
  }

  /**
   * Starts a RouteEntry.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RouteEntry} attribute by attribute. */
  final class Builder extends ImmutableRouteEntry.Builder {
    Builder() {}
  }
}
