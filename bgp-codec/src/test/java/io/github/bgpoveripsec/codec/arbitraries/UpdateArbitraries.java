package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AtomicAggregate;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OnlyToCustomer;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates UPDATEs that an external peer may send in a session of wide AS numbers where AIGP and
 * PREFIX_SID are enabled; prefixes of multicast addresses, which a receiver ignores, are left out.
 */
public final class UpdateArbitraries {
  /** Of these, most values are not defined. */
  private static final int VALIDATION_STATE = 0x4300;

  private static final int FILTERING_ACTION = 0x80;

  private UpdateArbitraries() {}

  /**
   * UPDATEs as RFC 7606 section 5.1 wants them sent, without path identifiers.
   *
   * @return the generator
   */
  public static Arbitrary<Update> valid() {
    return Arbitraries.oneOf(
        announcements(),
        withdrawals(),
        ipv6Announcements(),
        FamilyUpdateArbitraries.plain(),
        endsOfRib());
  }

  /**
   * UPDATEs whose path is signed.
   *
   * @return the generator
   */
  public static Arbitrary<Update> signed() {
    return Combinators.combine(AttributeArbitraries.signedPaths(), nextHops(), prefixes(Afi.IPV4))
        .as(
            (path, hop, nlri) ->
                Update.of(
                    PrefixList.EMPTY, List.of(OriginAttribute.of(Origin.IGP), hop, path), nlri));
  }

  private static Arbitrary<Update> announcements() {
    return Combinators.combine(common(), nextHops(), prefixes(Afi.IPV4))
        .as(
            (common, hop, nlri) -> {
              List<PathAttribute> attributes = new ArrayList<>(common);
              attributes.add(hop);
              return Update.of(PrefixList.EMPTY, attributes, nlri);
            });
  }

  private static Arbitrary<Update> ipv6Announcements() {
    return Combinators.combine(common(), NetArbitraries.ipv6Addresses(), prefixes(Afi.IPV6))
        .as(
            (common, address, nlri) -> {
              List<PathAttribute> attributes = new ArrayList<>();
              attributes.add(MpReach.of(MpReach.Hop.of(Family.IPV6_UNICAST, address), nlri));
              attributes.addAll(common);
              return Update.of(PrefixList.EMPTY, attributes, PrefixList.EMPTY);
            });
  }

  private static Arbitrary<Update> withdrawals() {
    return Arbitraries.oneOf(
        prefixes(Afi.IPV4).map(list -> Update.of(list, List.of(), PrefixList.EMPTY)),
        prefixes(Afi.IPV6)
            .map(
                list ->
                    Update.of(
                        PrefixList.EMPTY,
                        List.of(MpUnreach.of(Family.IPV6_UNICAST, list)),
                        PrefixList.EMPTY)));
  }

  private static Arbitrary<Update> endsOfRib() {
    return CapabilityArbitraries.families().map(Update::endOfRib);
  }

  private static Arbitrary<PrefixList> prefixes(Afi afi) {
    return NlriArbitraries.prefixes(afi)
        .map(PathPrefix::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(list -> PrefixList.of(list));
  }

  private static Arbitrary<List<PathAttribute>> common() {
    Arbitrary<PathAttribute> origins = Arbitraries.of(Origin.class).map(OriginAttribute::of);
    return Combinators.combine(origins, paths(), optional().list().ofMaxSize(5))
        .as(
            (origin, path, more) -> {
              List<PathAttribute> all = new ArrayList<>(List.of(origin, path));
              // A type that comes twice would be a finding.
              more.stream()
                  .filter(one -> all.stream().noneMatch(two -> two.type().equals(one.type())))
                  .forEach(all::add);
              return all;
            });
  }

  private static Arbitrary<PathAttribute> paths() {
    return asns()
        .array(Asn[].class)
        .ofMaxSize(300)
        .map(asns -> AsPathAttribute.of(AsPath.of(asns)));
  }

  private static Arbitrary<NextHop> nextHops() {
    return Arbitraries.integers()
        .between(1, 223)
        .filter(first -> first != 127)
        .flatMap(
            first ->
                Arbitraries.integers()
                    .between(0, 0xffffff)
                    .map(rest -> NextHop.of(Ipv4Address.of(first << 24 | rest))));
  }

  private static Arbitrary<Asn> asns() {
    return NetArbitraries.asns().filter(asn -> !asn.equals(Asn.ZERO));
  }

  private static Arbitrary<PathAttribute> optional() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 0xffff_ffffL).map(MultiExitDisc::of),
        Arbitraries.just(AtomicAggregate.of()),
        Combinators.combine(asns(), NetArbitraries.ipv4Addresses()).as(AggregatorAttribute::of),
        RouteArbitraries.communities().list().ofMinSize(1).ofMaxSize(80).map(Communities::of),
        RouteArbitraries.largeCommunities()
            .list()
            .ofMinSize(1)
            .ofMaxSize(20)
            .map(LargeCommunities::of),
        OctetsArbitraries.between(8, 8)
            .filter(community -> community.u16(0) != VALIDATION_STATE)
            .filter(community -> community.at(0) != FILTERING_ACTION)
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(ExtendedCommunities::of),
        asns().map(OnlyToCustomer::of),
        AttributeArbitraries.any(),
        unknown());
  }

  private static Arbitrary<PathAttribute> unknown() {
    return Combinators.combine(
            Arbitraries.of(11, 28, 30, 36, 39, 99, 129, 255),
            Arbitraries.of(0x80, 0xc0, 0xe0, 0xcf),
            OctetsArbitraries.upTo(300))
        .as((type, flags, value) -> new RawAttribute(new AttributeType(type), flags, value));
  }
}
