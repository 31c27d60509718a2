package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.nlri.EthernetAutoDiscovery;
import io.github.bgpoveripsec.codec.nlri.EthernetSegment;
import io.github.bgpoveripsec.codec.nlri.EthernetSegmentId;
import io.github.bgpoveripsec.codec.nlri.EvpnIpPrefix;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.InclusiveMulticast;
import io.github.bgpoveripsec.codec.nlri.MacAddress;
import io.github.bgpoveripsec.codec.nlri.MacIpAdvertisement;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.RawEvpnRoute;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates routes of Ethernet VPNs. */
final class EvpnArbitraries {
  private EvpnArbitraries() {}

  /** Routes of every type that has a class, and some that are kept raw. */
  static Arbitrary<EvpnRoute> routes() {
    return Arbitraries.oneOf(
        autoDiscoveries(), hosts(), multicasts(), segmentRoutes(), prefixes(), raws());
  }

  private static Arbitrary<EvpnRoute> autoDiscoveries() {
    return Combinators.combine(
            NlriArbitraries.distinguishers(), segments(), tags(), bits().map(MplsLabel::new))
        .as(
            (rd, segment, tag, label) -> {
              EthernetAutoDiscovery.Builder route = EthernetAutoDiscovery.builder();
              route.distinguisher(rd).segment(segment).ethernetTag(tag).label(label);
              return route.build();
            });
  }

  private static Arbitrary<EvpnRoute> hosts() {
    return Combinators.combine(
            NlriArbitraries.distinguishers(),
            segments(),
            tags(),
            Arbitraries.longs().between(0, (1L << 48) - 1).map(MacAddress::new),
            NetArbitraries.ips().optional(),
            bits().map(MplsLabel::new),
            bits().map(MplsLabel::new).optional())
        .as(
            (rd, segment, tag, mac, ip, label, second) -> {
              MacIpAdvertisement.Builder route = MacIpAdvertisement.builder();
              route.distinguisher(rd).segment(segment).ethernetTag(tag).mac(mac).ip(ip);
              route.label(label).secondLabel(second);
              return route.build();
            });
  }

  private static Arbitrary<EvpnRoute> multicasts() {
    return Combinators.combine(NlriArbitraries.distinguishers(), tags(), NetArbitraries.ips())
        .as(InclusiveMulticast::new);
  }

  private static Arbitrary<EvpnRoute> segmentRoutes() {
    return Combinators.combine(NlriArbitraries.distinguishers(), segments(), NetArbitraries.ips())
        .as(EthernetSegment::new);
  }

  /** Prefixes with a label and no overlay index, with a segment, or with a gateway. */
  private static Arbitrary<EvpnRoute> prefixes() {
    return Combinators.combine(
            NlriArbitraries.distinguishers(),
            segments(),
            tags(),
            NetArbitraries.prefixes(),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(1, 0xffffff))
        .as(
            (rd, segment, tag, prefix, way, label) -> {
              EvpnIpPrefix.Builder route = EvpnIpPrefix.builder();
              route.distinguisher(rd).ethernetTag(tag).prefix(prefix).label(new MplsLabel(label));
              route.segment(way == 1 ? segment : EthernetSegmentId.ZERO);
              route.gateway(gateway(prefix, way == 2 ? "1" : "0"));
              return route.build();
            });
  }

  private static Ip gateway(Prefix prefix, String last) {
    return Ip.parse((prefix.address().toString().contains(":") ? "::" : "0.0.0.") + last);
  }

  /** Types whose octets nobody judges. */
  private static Arbitrary<EvpnRoute> raws() {
    return Combinators.combine(Arbitraries.integers().between(9, 11), OctetsArbitraries.upTo(40))
        .as(RawEvpnRoute::new);
  }

  private static Arbitrary<EthernetSegmentId> segments() {
    return OctetsArbitraries.between(10, 10).map(EthernetSegmentId::new);
  }

  private static Arbitrary<Long> tags() {
    return Arbitraries.longs().between(0, 0xffff_ffffL);
  }

  private static Arbitrary<Integer> bits() {
    return Arbitraries.integers().between(0, 0xffffff);
  }
}
