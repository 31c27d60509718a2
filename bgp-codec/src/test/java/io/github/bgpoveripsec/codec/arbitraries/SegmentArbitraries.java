package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.LabelIndex;
import io.github.bgpoveripsec.codec.attribute.OriginatorSrgb;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PrefixSid;
import io.github.bgpoveripsec.codec.attribute.PrefixSidTlv;
import io.github.bgpoveripsec.codec.attribute.SidStructure;
import io.github.bgpoveripsec.codec.attribute.Srv6Service;
import io.github.bgpoveripsec.codec.attribute.Srv6ServiceTlv;
import io.github.bgpoveripsec.codec.attribute.Srv6Sid;
import io.github.bgpoveripsec.codec.attribute.Srv6SidTlv;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates PREFIX_SID with labels and with segments of IPv6. */
final class SegmentArbitraries {
  private SegmentArbitraries() {}

  static Arbitrary<PathAttribute> prefixSids() {
    return Arbitraries.oneOf(indices(), blocks(), services(), unknown())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(tlvs -> new PrefixSid(AttributeArbitraries.TRANSITIVE, tlvs));
  }

  private static Arbitrary<PrefixSidTlv> indices() {
    return Combinators.combine(
            AttributeArbitraries.octet(),
            sixteenBits(),
            Arbitraries.longs().between(0, 0xffff_ffffL))
        .as(LabelIndex::new);
  }

  private static Arbitrary<PrefixSidTlv> blocks() {
    Arbitrary<Integer> label = Arbitraries.integers().between(0, 0xff_ffff);
    Arbitrary<List<OriginatorSrgb.Range>> ranges =
        Combinators.combine(label, label)
            .as(OriginatorSrgb.Range::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(sixteenBits(), ranges).as(OriginatorSrgb::new);
  }

  private static Arbitrary<PrefixSidTlv> services() {
    Arbitrary<Srv6ServiceTlv> unknown =
        AttributeArbitraries.rawTlvs(2, 255, 20)
            .filter(list -> !list.isEmpty())
            .map(list -> list.get(0));
    return Combinators.combine(
            Arbitraries.of(Srv6Service.LAYER_3, Srv6Service.LAYER_2),
            AttributeArbitraries.octet(),
            Arbitraries.oneOf(sids(), unknown).list().ofMaxSize(3))
        .as(Srv6Service::new);
  }

  private static Arbitrary<Srv6ServiceTlv> sids() {
    Arbitrary<Srv6SidTlv> structures = OctetsArbitraries.between(6, 6).map(SidStructure::new);
    Arbitrary<List<Srv6SidTlv>> parts =
        Arbitraries.oneOf(
            structures.list().ofMaxSize(1),
            AttributeArbitraries.rawTlvs(2, 255, 20).map(List::copyOf));
    return Combinators.combine(
            NetArbitraries.ipv6Addresses(),
            AttributeArbitraries.octet(),
            AttributeArbitraries.octet(),
            AttributeArbitraries.octet(),
            sixteenBits(),
            parts)
        .as(
            (sid, flags, before, behind, behavior, tlvs) ->
                Srv6Sid.builder()
                    .sid(sid)
                    .flags(flags)
                    .reservedBefore(before)
                    .reservedBehind(behind)
                    .behavior(behavior)
                    .tlvs(tlvs)
                    .build());
  }

  private static Arbitrary<PrefixSidTlv> unknown() {
    return AttributeArbitraries.rawTlvs(7, 255, 300)
        .filter(list -> !list.isEmpty())
        .map(list -> list.get(0));
  }

  private static Arbitrary<Integer> sixteenBits() {
    return Arbitraries.integers().between(0, 0xffff);
  }
}
