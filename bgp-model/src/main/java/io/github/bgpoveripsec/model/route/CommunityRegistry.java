package io.github.bgpoveripsec.model.route;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of communities that have a name and a meaning of their own.
 *
 * <p>Names are data, not code: who uses labels of their own gives them names with {@link #of}.
 */
public final class CommunityRegistry {

  private static final CommunityRegistry IANA =
      of(
          List.of(
              row(0xFFFF_0000, "GRACEFUL_SHUTDOWN", "RFC 8326"),
              row(0xFFFF_0001, "ACCEPT_OWN", "RFC 7611"),
              row(0xFFFF_0002, "ROUTE_FILTER_TRANSLATED_v4", "draft-l3vpn-legacy-rtc"),
              row(0xFFFF_0003, "ROUTE_FILTER_v4", "draft-l3vpn-legacy-rtc"),
              row(0xFFFF_0004, "ROUTE_FILTER_TRANSLATED_v6", "draft-l3vpn-legacy-rtc"),
              row(0xFFFF_0005, "ROUTE_FILTER_v6", "draft-l3vpn-legacy-rtc"),
              row(0xFFFF_0006, "LLGR_STALE", "RFC 9494"),
              row(0xFFFF_0007, "NO_LLGR", "RFC 9494"),
              row(0xFFFF_0008, "accept-own-nexthop", "draft-agrewal-idr-accept-own-nexthop"),
              row(0xFFFF_0009, "Standby PE", "RFC 9026"),
              row(0xFFFF_029A, "BLACKHOLE", "RFC 7999"),
              row(0xFFFF_FF01, "NO_EXPORT", "RFC 1997"),
              row(0xFFFF_FF02, "NO_ADVERTISE", "RFC 1997"),
              row(0xFFFF_FF03, "NO_EXPORT_SUBCONFED", "RFC 1997"),
              row(0xFFFF_FF04, "NOPEER", "RFC 3765")));

  private final List<WellKnownCommunity> rows;
  private final Map<Community, WellKnownCommunity> byCommunity;
  private final Map<String, WellKnownCommunity> byName;

  private CommunityRegistry(List<WellKnownCommunity> rows) {
    this.rows = rows.stream().sorted(Comparator.comparing(WellKnownCommunity::community)).toList();
    this.byCommunity = index(rows, WellKnownCommunity::community);
    this.byName = index(rows, WellKnownCommunity::name);
  }

  /**
   * The well-known communities of IANA's registry, as of December 2024.
   *
   * @return the registry
   */
  public static CommunityRegistry iana() {
    return IANA;
  }

  /**
   * A registry of these rows.
   *
   * @param rows the rows, in any order
   * @return the registry
   * @throws IllegalArgumentException if two rows share a community or a name
   */
  public static CommunityRegistry of(List<WellKnownCommunity> rows) {
    return new CommunityRegistry(rows);
  }

  /**
   * All rows.
   *
   * @return the rows in the order of their communities
   */
  public List<WellKnownCommunity> rows() {
    return rows;
  }

  /**
   * The row of a community.
   *
   * @param community the community
   * @return its row, or empty if it has no name here
   */
  public Optional<WellKnownCommunity> find(Community community) {
    return Optional.ofNullable(byCommunity.get(community));
  }

  /**
   * The row of a name.
   *
   * @param name the name, exactly as the registry spells it
   * @return its row, or empty if the registry has no such name
   */
  public Optional<WellKnownCommunity> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static <K> Map<K, WellKnownCommunity> index(
      List<WellKnownCommunity> rows, Function<WellKnownCommunity, K> key) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException(one + " and " + other + " collide");
                }));
  }

  private static WellKnownCommunity row(int bits, String name, String reference) {
    return new WellKnownCommunity(new Community(bits), name, reference);
  }
}
