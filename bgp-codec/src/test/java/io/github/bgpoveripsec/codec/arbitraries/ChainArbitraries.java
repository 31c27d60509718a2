package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.BgpSecPath;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.attribute.Sfp;
import io.github.bgpoveripsec.codec.attribute.SfpAssociation;
import io.github.bgpoveripsec.codec.attribute.SfpFunctions;
import io.github.bgpoveripsec.codec.attribute.SfpHop;
import io.github.bgpoveripsec.codec.attribute.SfpHopTlv;
import io.github.bgpoveripsec.codec.attribute.SfpTlv;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates SFP and BGPSEC_PATH. */
final class ChainArbitraries {
  private ChainArbitraries() {}

  static Arbitrary<PathAttribute> chains() {
    return Combinators.combine(
            hops(),
            Arbitraries.oneOf(hops(), associations()).list().ofMaxSize(3),
            AttributeArbitraries.rawTlvs(6, 255, 20))
        .as(
            (hop, others, unknown) -> {
              List<SfpTlv> tlvs = new ArrayList<>(others);
              tlvs.add(hop);
              tlvs.addAll(unknown);
              return new Sfp(AttributeArbitraries.TRANSITIVE, tlvs);
            });
  }

  private static Arbitrary<SfpTlv> associations() {
    return Combinators.combine(
            AttributeArbitraries.octet(),
            distinguishers(),
            Arbitraries.integers().between(0, 0xff_ffff))
        .as(SfpAssociation::new);
  }

  private static Arbitrary<SfpTlv> hops() {
    Arbitrary<SfpHopTlv> functions =
        Combinators.combine(
                Arbitraries.integers().between(0, 0xffff), distinguishers().list().ofMaxSize(4))
            .as(SfpFunctions::new);
    Arbitrary<SfpHopTlv> others =
        Combinators.combine(Arbitraries.integers().between(4, 255), OctetsArbitraries.upTo(20))
            .as(RawTlv::new);
    return Combinators.combine(
            AttributeArbitraries.octet(),
            Arbitraries.oneOf(functions, others).list().ofMinSize(1).ofMaxSize(3))
        .as(SfpHop::new);
  }

  private static Arbitrary<RouteDistinguisher> distinguishers() {
    return Arbitraries.longs().map(RouteDistinguisher::new);
  }

  static Arbitrary<PathAttribute> signedPaths() {
    Arbitrary<BgpSecPath.Segment> segments =
        Combinators.combine(
                AttributeArbitraries.octet(), AttributeArbitraries.octet(), NetArbitraries.asns())
            .as(BgpSecPath.Segment::new);
    return Combinators.combine(
            segments.list().ofMinSize(1).ofMaxSize(4), Arbitraries.integers().between(1, 2))
        .flatAs(
            (path, blocks) ->
                blocks(path.size())
                    .list()
                    .ofSize(blocks)
                    .map(list -> new BgpSecPath(AttributeArbitraries.NON_TRANSITIVE, path, list)));
  }

  private static Arbitrary<BgpSecPath.Block> blocks(int signatures) {
    Arbitrary<BgpSecPath.Signature> signature =
        Combinators.combine(OctetsArbitraries.between(20, 20), OctetsArbitraries.upTo(80))
            .as(BgpSecPath.Signature::new);
    return Combinators.combine(AttributeArbitraries.octet(), signature.list().ofSize(signatures))
        .as(BgpSecPath.Block::new);
  }
}
