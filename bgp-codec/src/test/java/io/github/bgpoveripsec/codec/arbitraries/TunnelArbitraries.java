package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PmsiTunnel;
import io.github.bgpoveripsec.codec.attribute.PmsiTunnelType;
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
    Arbitrary<SwitchingDescriptor> ending =
        Arbitraries.oneOf(
            descriptors(36, 51, 150), descriptors(42, 1, 2, 3, 4), descriptors(41, 100));
    Arbitrary<SwitchingDescriptor> last =
        Combinators.combine(AttributeArbitraries.octet(), OctetsArbitraries.between(35, 60))
            .as(TunnelArbitraries::descriptor);
    return Combinators.combine(ending.list().ofMaxSize(2), last)
        .as(
            (some, end) -> {
              List<SwitchingDescriptor> all = new ArrayList<>(some);
              all.add(end);
              return new TrafficEngineering(AttributeArbitraries.NON_TRANSITIVE, all);
            });
  }

  /** Descriptors that end by themselves. */
  private static Arbitrary<SwitchingDescriptor> descriptors(int length, Integer... capabilities) {
    return Combinators.combine(
            Arbitraries.of(capabilities), OctetsArbitraries.between(length - 1, length - 1))
        .as(TunnelArbitraries::descriptor);
  }

  private static SwitchingDescriptor descriptor(int capability, Octets rest) {
    return new SwitchingDescriptor(new OctetsBuilder(36).u8(capability).octets(rest).build());
  }

  static Arbitrary<PathAttribute> pmsiTunnels() {
    Arbitrary<PmsiTunnel.Tunnel> plain = Arbitraries.oneOf(trees(), names(), fecElements());
    Arbitrary<PmsiTunnel.Tunnel> composite =
        Combinators.combine(
                Arbitraries.oneOf(trees(), fecElements()), AttributeArbitraries.labels())
            .as(
                (tunnel, label) ->
                    new PmsiTunnel.Tunnel(
                        new PmsiTunnelType(0x80 | tunnel.type().code()),
                        new OctetsBuilder(40)
                            .u24(label.bits())
                            .octets(tunnel.identifier())
                            .build()));
    return Combinators.combine(
            AttributeArbitraries.octet(),
            AttributeArbitraries.labels(),
            Arbitraries.oneOf(plain, composite))
        .as(
            (flags, label, tunnel) ->
                new PmsiTunnel(AttributeArbitraries.TRANSITIVE, flags, label, tunnel));
  }

  private static Arbitrary<PmsiTunnel.Tunnel> trees() {
    return Combinators.combine(
            Arbitraries.integers().between(3, 5), AttributeArbitraries.addresses().list().ofSize(2))
        .filter((type, two) -> two.get(0).family() == two.get(1).family())
        .as((type, two) -> PmsiTunnel.Tunnel.of(new PmsiTunnelType(type), two.get(0), two.get(1)));
  }

  /** Tunnels whose identifiers have a length and no other form, or none at all. */
  private static Arbitrary<PmsiTunnel.Tunnel> names() {
    Arbitrary<PmsiTunnel.Tunnel> copies =
        AttributeArbitraries.addresses()
            .map(end -> PmsiTunnel.Tunnel.of(PmsiTunnelType.INGRESS_REPLICATION, end));
    return Arbitraries.oneOf(
        copies,
        named(12, 1),
        named(24, 1),
        named(8, 8),
        named(19, 11),
        named(5, 0, 10, 12, 13, 0x7b, 0xfe, 0xff));
  }

  private static Arbitrary<PmsiTunnel.Tunnel> named(int length, Integer... types) {
    return Combinators.combine(Arbitraries.of(types), OctetsArbitraries.between(length, length))
        .as((type, name) -> new PmsiTunnel.Tunnel(new PmsiTunnelType(type), name));
  }

  private static Arbitrary<PmsiTunnel.Tunnel> fecElements() {
    return Combinators.combine(
            Arbitraries.of(2, 7), OctetsArbitraries.between(4, 4), OctetsArbitraries.between(0, 40))
        .as(
            (type, root, opaque) ->
                new PmsiTunnel.Tunnel(
                    new PmsiTunnelType(type),
                    new OctetsBuilder(50)
                        .u8(6)
                        .u16(1)
                        .u8(root.length())
                        .octets(root)
                        .u16(opaque.length())
                        .octets(opaque)
                        .build()));
  }
}
