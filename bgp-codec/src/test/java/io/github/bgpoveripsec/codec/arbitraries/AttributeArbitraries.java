package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.Aigp;
import io.github.bgpoveripsec.codec.attribute.AttrSet;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.BfdDiscriminator;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PeDistinguisherLabels;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.IpFamily;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates sound attributes that are made of parts, with any reserved fields and with parts nobody
 * knows.
 */
public final class AttributeArbitraries {
  // With Extended Length, which longer values need, so that all keep their flags.
  static final int TRANSITIVE = PathAttribute.OPTIONAL_TRANSITIVE | 0x10;
  static final int NON_TRANSITIVE = PathAttribute.OPTIONAL_NON_TRANSITIVE | 0x10;

  private AttributeArbitraries() {}

  /**
   * Attributes that may stand in any UPDATE which an external peer sends, if AIGP and PREFIX_SID
   * are enabled.
   *
   * @return the generator
   */
  public static Arbitrary<PathAttribute> any() {
    return Arbitraries.frequencyOf(Tuple.of(9, simple()), Tuple.of(1, sets()));
  }

  private static Arbitrary<PathAttribute> simple() {
    return Arbitraries.oneOf(
        metrics(),
        TunnelArbitraries.pmsiTunnels(),
        bfdDiscriminators(),
        distinguisherLabels(),
        SegmentArbitraries.prefixSids(),
        ChainArbitraries.chains(),
        TunnelArbitraries.encapsulations(),
        TunnelArbitraries.trafficEngineering(),
        LinkStateArbitraries.attributes());
  }

  private static Arbitrary<PathAttribute> metrics() {
    return Combinators.combine(
            Arbitraries.longs().filter(metric -> metric != -1), rawTlvs(2, 255, 300))
        .as(
            (metric, others) -> {
              List<RawTlv> tlvs = new ArrayList<>(Aigp.of(metric).tlvs());
              tlvs.addAll(others);
              return new Aigp(NON_TRANSITIVE, tlvs);
            });
  }

  private static Arbitrary<PathAttribute> bfdDiscriminators() {
    return Combinators.combine(
            octet(),
            Arbitraries.longs().between(0, 0xffff_ffffL),
            addresses(),
            rawTlvs(2, 255, 255))
        .as(
            (mode, discriminator, source, others) -> {
              BfdDiscriminator plain = BfdDiscriminator.of(discriminator, source);
              List<RawTlv> tlvs = new ArrayList<>(plain.tlvs());
              tlvs.addAll(others);
              return new BfdDiscriminator(TRANSITIVE, mode, discriminator, tlvs);
            });
  }

  /**
   * Signed paths, which take the place of AS_PATH.
   *
   * @return the generator
   */
  public static Arbitrary<PathAttribute> signedPaths() {
    return ChainArbitraries.signedPaths();
  }

  private static Arbitrary<PathAttribute> sets() {
    Arbitrary<PathAttribute> deeper =
        OctetsArbitraries.upTo(40)
            .map(octets -> new RawAttribute(AttributeType.ATTR_SET, TRANSITIVE, octets));
    Arbitrary<PathAttribute> plain =
        Arbitraries.longs().between(0, 0xffff_ffffL).map(LocalPref::of);
    return Combinators.combine(
            NetArbitraries.asns(), Arbitraries.oneOf(simple(), plain, deeper).list().ofMaxSize(4))
        .as((origin, inside) -> new AttrSet(TRANSITIVE, origin, inside));
  }

  private static Arbitrary<PathAttribute> distinguisherLabels() {
    Arbitrary<Ip> unicast =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0x7fff_ffff).map(Ipv4Address::of),
            Arbitraries.longs().greaterOrEqual(0).map(low -> Ipv6Address.of(low >>> 8, low)));
    return Combinators.combine(unicast, labels())
        .as(PeDistinguisherLabels.Entry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(AttributeArbitraries::ofOneFamily)
        .map(entries -> new PeDistinguisherLabels(TRANSITIVE, entries));
  }

  private static List<PeDistinguisherLabels.Entry> ofOneFamily(
      List<PeDistinguisherLabels.Entry> entries) {
    IpFamily family = entries.get(0).address().family();
    return entries.stream().filter(entry -> entry.address().family() == family).toList();
  }

  static Arbitrary<List<RawTlv>> rawTlvs(int lowest, int highest, int longest) {
    Arbitrary<Octets> values = OctetsArbitraries.upTo(longest);
    return Combinators.combine(Arbitraries.integers().between(lowest, highest), values)
        .as(RawTlv::new)
        .list()
        .ofMaxSize(2);
  }

  static Arbitrary<MplsLabel> labels() {
    return Arbitraries.integers().between(0, 0xff_ffff).map(MplsLabel::new);
  }

  static Arbitrary<Integer> octet() {
    return Arbitraries.integers().between(0, 0xff);
  }

  static Arbitrary<Ip> addresses() {
    return Arbitraries.oneOf(NetArbitraries.ipv4Addresses(), NetArbitraries.ipv6Addresses());
  }
}
