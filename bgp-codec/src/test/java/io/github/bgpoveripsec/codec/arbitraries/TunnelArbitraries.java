package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.SwitchingDescriptor;
import io.github.bgpoveripsec.codec.attribute.TrafficEngineering;
import io.github.bgpoveripsec.codec.attribute.TunnelColor;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation.Tunnel;
import io.github.bgpoveripsec.codec.attribute.TunnelEndpoint;
import io.github.bgpoveripsec.codec.attribute.TunnelKey;
import io.github.bgpoveripsec.codec.attribute.TunnelNetwork;
import io.github.bgpoveripsec.codec.attribute.TunnelNumber;
import io.github.bgpoveripsec.codec.attribute.TunnelSubTlv;
import io.github.bgpoveripsec.codec.attribute.TunnelType;
import io.github.bgpoveripsec.codec.nlri.MacAddress;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates TUNNEL_ENCAPSULATION and TRAFFIC_ENGINEERING. */
final class TunnelArbitraries {
  private TunnelArbitraries() {}

  static Arbitrary<PathAttribute> encapsulations() {
    Arbitrary<Tunnel> tunnels =
        Arbitraries.oneOf(
            tunnels(Arbitraries.of(8, 9), networks()),
            tunnels(Arbitraries.of(2, 11), keys()),
            tunnels(Arbitraries.of(7, 13, 99, 65_535), properties()));
    return tunnels
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(list -> new TunnelEncapsulation(AttributeArbitraries.TRANSITIVE, list));
  }

  private static Arbitrary<Tunnel> tunnels(
      Arbitrary<Integer> types, Arbitrary<TunnelSubTlv> special) {
    return Combinators.combine(
            types,
            endpoints(),
            Arbitraries.oneOf(special, properties()).list().ofMaxSize(4),
            AttributeArbitraries.rawTlvs(128, 255, 300))
        .as(
            (type, endpoint, some, others) -> {
              List<TunnelSubTlv> parts = new ArrayList<>(some);
              parts.add(endpoint);
              parts.addAll(others);
              return new Tunnel(new TunnelType(type), parts);
            });
  }

  private static Arbitrary<TunnelSubTlv> endpoints() {
    return Combinators.combine(Arbitraries.integers(), AttributeArbitraries.addresses().optional())
        .as(TunnelEndpoint::new);
  }

  private static Arbitrary<TunnelSubTlv> networks() {
    return Combinators.combine(
            AttributeArbitraries.octet(),
            Arbitraries.integers().between(0, 0xff_ffff),
            Arbitraries.longs().between(0, (1L << 48) - 1).map(MacAddress::new),
            Arbitraries.integers().between(0, 0xffff))
        .as(TunnelNetwork::new);
  }

  private static Arbitrary<TunnelSubTlv> keys() {
    return Arbitraries.longs().between(0, 0xffff_ffffL).map(TunnelKey::new);
  }

  private static Arbitrary<TunnelSubTlv> properties() {
    Arbitrary<TunnelSubTlv> numbers =
        Arbitraries.of(TunnelNumber.Kind.class)
            .flatMap(
                kind ->
                    Arbitraries.integers()
                        .between(0, kind.octets() == 1 ? 0xff : 0xffff)
                        .map(number -> new TunnelNumber(kind, number)));
    Arbitrary<TunnelSubTlv> colors =
        Combinators.combine(
                Arbitraries.integers().between(0, 0xffff),
                Arbitraries.longs().between(0, 0xffff_ffffL))
            .as(TunnelColor::new);
    Arbitrary<TunnelSubTlv> unknown =
        AttributeArbitraries.rawTlvs(12, 127, 255)
            .filter(list -> !list.isEmpty())
            .map(list -> list.get(0));
    return Arbitraries.oneOf(numbers, colors, unknown);
  }

  static Arbitrary<PathAttribute> trafficEngineering() {
    Arbitrary<SwitchingDescriptor> bare =
        Combinators.combine(Arbitraries.of(51, 150), OctetsArbitraries.between(35, 35))
            .as(TunnelArbitraries::descriptor);
    Arbitrary<SwitchingDescriptor> last =
        Combinators.combine(AttributeArbitraries.octet(), OctetsArbitraries.between(35, 60))
            .as(TunnelArbitraries::descriptor);
    return Combinators.combine(bare.list().ofMaxSize(2), last)
        .as(
            (some, end) -> {
              List<SwitchingDescriptor> all = new ArrayList<>(some);
              all.add(end);
              return new TrafficEngineering(AttributeArbitraries.NON_TRANSITIVE, all);
            });
  }

  private static SwitchingDescriptor descriptor(int capability, Octets rest) {
    return new SwitchingDescriptor(new OctetsBuilder(36).u8(capability).octets(rest).build());
  }
}
