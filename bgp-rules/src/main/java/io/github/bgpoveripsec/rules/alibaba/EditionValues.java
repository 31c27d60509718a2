package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Derived;
import io.github.bgpoveripsec.rules.Source;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.topology.TopologyRouting;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between the editions.
 *
 * @param reservedTunnelCidrs the blocks no tunnel may use
 * @param regions the regions that support BGP
 * @param closingRegions those of them that close down
 * @param routing who learns which route
 * @param additions what later sources add to rules of the page
 */
record EditionValues(
    Set<Ipv4Prefix> reservedTunnelCidrs,
    Set<Region> regions,
    Set<Region> closingRegions,
    Derived<Topology, Routing> routing,
    Set<Supplement> additions) {

  private static final Set<Ipv4Prefix> RESERVED_ON_THE_PAGE =
      prefixes(
          "169.254.0.0/30",
          "169.254.1.0/30",
          "169.254.2.0/30",
          "169.254.3.0/30",
          "169.254.4.0/30",
          "169.254.5.0/30",
          "169.254.169.252/30");

  private static final Set<Region> REGIONS_ON_THE_PAGE =
      regions(
          "cn-hangzhou",
          "cn-shanghai",
          "cn-qingdao",
          "cn-beijing",
          "cn-zhangjiakou",
          "cn-huhehaote",
          "cn-shenzhen",
          "cn-hongkong",
          "ap-northeast-1",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-southeast-3",
          "ap-southeast-5",
          "eu-central-1",
          "eu-west-1",
          "us-east-1",
          "us-west-1",
          "me-east-1");

  static final EditionValues OCTOBER_2024 =
      new EditionValues(
          RESERVED_ON_THE_PAGE,
          REGIONS_ON_THE_PAGE,
          regions("ap-southeast-2"),
          TopologyRouting.ROUTING,
          Set.of());

  static final EditionValues AUGUST_2026 =
      new EditionValues(
          Stream.concat(RESERVED_ON_THE_PAGE.stream(), prefixes("169.254.6.0/30").stream())
              .collect(Collectors.toUnmodifiableSet()),
          REGIONS_ON_THE_PAGE,
          regions("ap-southeast-2"),
          TopologyRouting.LATER_ROUTING,
          Set.of(
              Supplement.TUNNEL_CIDR_RESERVED,
              Supplement.NO_REGION_TABLE,
              Supplement.TUNNEL_BGP_CONFIGURATION));

  /** What data centres pass on, by the routing of the edition. */
  PassedOnRoutes passedOn() {
    return new PassedOnRoutes(routing);
  }

  /** The sentences of the page, and what this edition adds to them. */
  Source[] sources(Supplement addition, Clause... page) {
    return Stream.concat(Stream.of(page), Stream.of(addition).filter(additions::contains))
        .toArray(Source[]::new);
  }

  /** The names that a rule has on the page's account, and the one it has for an addition. */
  String[] aliases(Supplement addition, String later, String page) {
    return additions.contains(addition) ? new String[] {page, later} : new String[] {page};
  }

  private static Set<Ipv4Prefix> prefixes(String... texts) {
    return Stream.of(texts).map(Ipv4Prefix::parse).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Region> regions(String... ids) {
    return Stream.of(ids).map(Region::of).collect(Collectors.toUnmodifiableSet());
  }
}
