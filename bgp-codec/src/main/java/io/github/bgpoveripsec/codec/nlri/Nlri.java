package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;

/** The routes in one field of an UPDATE (RFC 4271 section 4.3, RFC 4760 section 5). */
public sealed interface Nlri extends Serializable permits PrefixList, RawNlri, RouteList {
  /**
   * The field as it is on the wire.
   *
   * @return the octets
   */
  Octets octets();

  /**
   * Whether there are no routes.
   *
   * @return true if the field is empty
   */
  default boolean isEmpty() {
    return octets().isEmpty();
  }
}
