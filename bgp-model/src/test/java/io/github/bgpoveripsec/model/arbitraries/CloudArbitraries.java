package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VbrBgpPeer;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/**
 * Generators of anything that can be written down of VPCs, Cloud Enterprise Network instances and
 * virtual border routers.
 *
 * <p>Ids and references are short numbered texts that repeat; {@link SoundTopology} turns what is
 * generated here into a topology in which they fit together.
 */
public final class CloudArbitraries {

  /** Overlapping routing is on by default for instances created after this day begins. */
  private static final Instant MARCH_1_2019 = Instant.parse("2019-02-28T16:00:00Z");

  private CloudArbitraries() {}

  /** Regions with BGP, without it, and made up. */
  public static Arbitrary<Region> regions() {
    return Arbitraries.of("cn-hangzhou", "eu-central-1", "cn-chengdu", "ap-south-1", "x", "0-0")
        .map(Region::of);
  }

  /** Entries of route tables. */
  public static Arbitrary<RouteEntry> routeEntries() {
    return Builders.withBuilder(RouteEntry::builder)
        .use(NetArbitraries.prefixes())
        .in((builder, it) -> builder.destination(it))
        .use(Arbitraries.of(RouteEntryType.class))
        .in((builder, it) -> builder.type(it))
        .use(IdArbitraries.texts().optional(0.5))
        .in((builder, it) -> builder.nextHop(it))
        .build(RouteEntry.Builder::build);
  }

  /** Route tables of up to three entries. */
  public static Arbitrary<RouteTable> routeTables() {
    return Builders.withBuilder(RouteTable::builder)
        .use(IdArbitraries.ids().map(RouteTableId::of))
        .in((builder, it) -> builder.id(it))
        .use(routeEntries().list().ofMaxSize(3))
        .in((builder, it) -> builder.routes(it))
        .build(RouteTable.Builder::build);
  }

  /** Subnets, not always inside a VPC. */
  public static Arbitrary<VSwitch> vSwitches() {
    return Builders.withBuilder(VSwitch::builder)
        .use(IdArbitraries.ids().map(VSwitchId::of))
        .in((builder, it) -> builder.id(it))
        .use(NetArbitraries.ipv4Prefixes())
        .in((builder, it) -> builder.cidr(it))
        .use(IdArbitraries.texts().optional(0.5))
        .in((builder, it) -> builder.zone(it))
        .build(VSwitch.Builder::build);
  }

  /** VPCs with and without subnets, tables and expectations. */
  public static Arbitrary<Vpc> vpcs() {
    return Builders.withBuilder(Vpc::builder)
        .use(IdArbitraries.ids().map(VpcId::of))
        .in((builder, it) -> builder.id(it))
        .use(regions())
        .in((builder, it) -> builder.region(it))
        .use(NetArbitraries.ipv4Prefixes())
        .in((builder, it) -> builder.cidr(it))
        .use(NetArbitraries.ipv4Prefixes().set().ofMaxSize(2))
        .in((builder, it) -> builder.secondaryCidrs(it))
        .use(vSwitches().list().ofMaxSize(2))
        .in((builder, it) -> builder.vSwitches(it))
        .use(routeTables().optional(0.7))
        .in((builder, it) -> builder.systemRouteTable(it))
        .use(routeTables().list().ofMaxSize(2))
        .in((builder, it) -> builder.customRouteTables(it))
        .use(NetArbitraries.prefixes().set().ofMaxSize(2))
        .in((builder, it) -> builder.expects(it))
        .build(Vpc.Builder::build);
  }

  /** Cloud Enterprise Network instances, some created at the very edge of the default. */
  public static Arbitrary<Cen> cens() {
    return Builders.withBuilder(Cen::builder)
        .use(IdArbitraries.ids().map(CenId::of))
        .in((builder, it) -> builder.id(it))
        .use(IdArbitraries.ids().map(VpcId::of).list().ofMaxSize(3))
        .in((builder, it) -> builder.vpcs(it))
        .use(IdArbitraries.ids().map(VpnGatewayId::of).list().ofMaxSize(3))
        .in((builder, it) -> builder.vpnGateways(it))
        .use(IdArbitraries.ids().map(VirtualBorderRouterId::of).list().ofMaxSize(2))
        .in((builder, it) -> builder.virtualBorderRouters(it))
        .use(Arbitraries.of(true, false).optional(0.6))
        .in((builder, it) -> builder.overlappingRouting(it))
        .use(creationInstants().optional(0.6))
        .in((builder, it) -> builder.createdAt(it))
        .build(Cen.Builder::build);
  }

  /** Virtual border routers. */
  public static Arbitrary<VirtualBorderRouter> virtualBorderRouters() {
    return Builders.withBuilder(VirtualBorderRouter::builder)
        .use(IdArbitraries.ids().map(VirtualBorderRouterId::of))
        .in((builder, it) -> builder.id(it))
        .use(IdArbitraries.ids().map(DataCenterId::of))
        .in((builder, it) -> builder.dataCenter(it))
        .use(NetArbitraries.asns())
        .in((builder, it) -> builder.peerAsn(it))
        .use(NetArbitraries.asns().optional(0.5))
        .in((builder, it) -> builder.localAsn(it))
        .use(IdArbitraries.ids().map(VpcId::of).list().ofMaxSize(2))
        .in((builder, it) -> builder.vpcs(it))
        .use(Arbitraries.of(-1, 0, 1, 2999, 3000, Integer.MAX_VALUE).optional(0.5))
        .in((builder, it) -> builder.vlan(it))
        .use(vbrBgpPeers().list().ofMaxSize(9))
        .in((builder, it) -> builder.bgpPeers(it))
        .build(VirtualBorderRouter.Builder::build);
  }

  /** BGP peers of virtual border routers, of both families. */
  public static Arbitrary<VbrBgpPeer> vbrBgpPeers() {
    return Builders.withBuilder(VbrBgpPeer::builder)
        .use(NetArbitraries.ips())
        .in((builder, it) -> builder.peerIp(it))
        .use(Arbitraries.of(-1, 0, 109, 110, 111).optional(0.5))
        .in((builder, it) -> builder.routeQuota(it))
        .use(Arbitraries.of(-1, 0, 1, 255, 256).optional(0.5))
        .in((builder, it) -> builder.bfdHops(it))
        .build(VbrBgpPeer.Builder::build);
  }

  /** Instants around the day on which overlapping routing became the default. */
  private static Arbitrary<Instant> creationInstants() {
    return Arbitraries.of(-86_400L, -1L, 0L, 1L, 86_399L, 86_400L, 200_000_000L)
        .map(MARCH_1_2019::plusSeconds);
  }
}
