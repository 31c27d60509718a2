package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A destination with the attributes by which BGP chooses and passes it on (RFC 4271 section 1.1).
 *
 * <p>Built by {@link #builder()}; prefix, AS path and origin are mandatory, everything else may be
 * left out.
 */
@BgpValue
@Value.Immutable
public sealed interface Route extends WithRoute, Serializable permits ImmutableRoute {

  /**
   * The destination.
   *
   * @return a prefix of either family
   */
  Prefix prefix();

  /**
   * Where packets go next (RFC 4271 section 5.1.3).
   *
   * @return an address, or empty for a route that its own system originates
   */
  Optional<Ip> nextHop();

  /**
   * The systems the route has passed.
   *
   * @return the path, {@link AsPath#EMPTY} for a route that has not left its system
   */
  AsPath asPath();

  /**
   * Where the route came from before BGP carried it.
   *
   * @return the origin
   */
  Origin origin();

  /**
   * The metric by which a neighbouring system prefers one of several entries (MULTI_EXIT_DISC, RFC
   * 4271 section 5.1.4).
   *
   * @return 0 to 4294967295, the lowest preferred, or empty if the route carries none
   */
  Optional<Long> med();

  /**
   * The degree of preference inside a system (LOCAL_PREF, RFC 4271 section 5.1.5).
   *
   * @return 0 to 4294967295, the highest preferred, or empty if the route carries none
   */
  Optional<Long> localPref();

  /**
   * The labels of RFC 1997.
   *
   * @return the communities in order
   */
  @Value.NaturalOrder
  SortedSet<Community> communities();

  /**
   * The labels of RFC 8092.
   *
   * @return the large communities in order
   */
  @Value.NaturalOrder
  SortedSet<LargeCommunity> largeCommunities();

  /**
   * Refuses metrics that need more than 32 bits; {@code build()} and every {@code with...} method
   * call it.
   *
   * @throws IllegalArgumentException if {@link #med()} or {@link #localPref()} is outside 0 to
   *     4294967295
   */
  @Value.Check
  default void check() {
    requireUnsigned("med", med());
    requireUnsigned("localPref", localPref());
  }

  /**
   * Starts a route.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  private static void requireUnsigned(String name, Optional<Long> metric) {
    metric
        .filter(value -> value < 0 || value > 0xFFFF_FFFFL)
        .ifPresent(
            value -> {
              throw new IllegalArgumentException(
                  name + " " + value + " is outside the range 0 to 4294967295");
            });
  }

  /** Collects the attributes of a route. */
  final class Builder extends ImmutableRoute.Builder {
    Builder() {}
  }
}
