package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.LinkState;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LinkStateBody;
import io.github.bgpoveripsec.codec.nlri.LinkStateObject;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoute;
import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.nlri.RawLinkState;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates what is said about networks. */
final class LinkStateArbitraries {
  private static final int VPN = 72;

  private LinkStateArbitraries() {}

  static Arbitrary<PathAttribute> attributes() {
    return Combinators.combine(Arbitraries.integers().between(0, 0xffff), sizes())
        .flatAs((type, size) -> tlv(type, size))
        .list()
        .ofMaxSize(6)
        .map(tlvs -> new LinkState(AttributeArbitraries.NON_TRANSITIVE, tlvs));
  }

  static Arbitrary<LinkStateRoute> routes(Family family) {
    Arbitrary<Optional<RouteDistinguisher>> distinguishers =
        family.safi().code() == VPN
            ? NlriArbitraries.distinguishers().map(Optional::of)
            : Arbitraries.just(Optional.empty());
    Arbitrary<Integer> known = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> unknown = Arbitraries.of(0, 5, 6, 0xffff);
    return Arbitraries.oneOf(
        Combinators.combine(distinguishers, known, objects()).as(LinkStateRoute::new),
        Combinators.combine(
                distinguishers,
                unknown,
                OctetsArbitraries.upTo(30).<LinkStateBody>map(RawLinkState::new))
            .as(LinkStateRoute::new));
  }

  private static Arbitrary<LinkStateBody> objects() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 255), Arbitraries.longs(), descriptors())
        .as(LinkStateObject::new);
  }

  private static Arbitrary<List<LinkStateTlv>> descriptors() {
    Arbitrary<LinkStateTlv> nodes =
        Combinators.combine(
                Arbitraries.of(LinkStateTlv.LOCAL_NODE, LinkStateTlv.REMOTE_NODE),
                inOrder(Arbitraries.oneOf(sized(4, 512, 513, 514), sized(6, 515), sized(3, 999))))
            .as(LinkStateArbitraries::node);
    Arbitrary<LinkStateTlv> others =
        Arbitraries.oneOf(
            sized(8, 258), sized(4, 259, 260), sized(16, 261, 262), sized(2, 263), sized(1, 264));
    Arbitrary<LinkStateTlv> prefixes =
        OctetsArbitraries.between(4, 4)
            .map(address -> new OctetsBuilder(5).u8(32).octets(address).build())
            .map(prefix -> new LinkStateTlv(265, prefix));
    return inOrder(Arbitraries.oneOf(nodes, others, prefixes, sized(7, 1200)));
  }

  private static LinkStateTlv node(int type, List<LinkStateTlv> parts) {
    OctetsBuilder out = new OctetsBuilder(40);
    LinkStateTlv.write(parts, out);
    return new LinkStateTlv(type, out.build());
  }

  /** One of each type, in the order of types. */
  private static Arbitrary<List<LinkStateTlv>> inOrder(Arbitrary<LinkStateTlv> tlvs) {
    return tlvs.list()
        .uniqueElements(LinkStateTlv::type)
        .ofMaxSize(4)
        .map(list -> list.stream().sorted(Comparator.comparingInt(LinkStateTlv::type)).toList());
  }

  private static Arbitrary<LinkStateTlv> sized(int size, Integer... types) {
    return Arbitraries.of(types).flatMap(type -> tlv(type, size));
  }

  private static Arbitrary<LinkStateTlv> tlv(int type, int size) {
    return OctetsArbitraries.between(size, size).map(value -> new LinkStateTlv(type, value));
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 20);
  }
}
