package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.Optional;

/**
 * One entry of a VPC route table.
 *
 * @param destination the destination CIDR block
 * @param type who added the entry
 * @param nextHop the id of the instance the traffic goes to; absent where the table's owner did not
 *     say
 */
public record RouteEntry(Prefix destination, RouteEntryType type, Optional<String> nextHop)
    implements Serializable {

  /**
   * An entry the cloud added.
   *
   * @param destination the destination CIDR block
   * @return the entry, without a next hop
   */
  public static RouteEntry system(Prefix destination) {
    return new RouteEntry(destination, RouteEntryType.SYSTEM, Optional.empty());
  }

  /**
   * An entry the user added.
   *
   * @param destination the destination CIDR block
   * @param nextHop the id of the instance the traffic goes to
   * @return the entry
   */
  public static RouteEntry custom(Prefix destination, String nextHop) {
    return new RouteEntry(destination, RouteEntryType.CUSTOM, Optional.of(nextHop));
  }
}
