package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates UPDATEs of attributes that all have the form of their type but that nobody has chosen
 * to fit each other, the family or the peer.
 */
public final class CarelessUpdates {
  private static final PathIds NONE = PathIds.ABSENT;
  private static final int NON_TRANSITIVE = PathAttribute.OPTIONAL_NON_TRANSITIVE;

  private CarelessUpdates() {}

  /**
   * UPDATEs with next hops of any length, wrong flags, attributes that come twice, paths that not
   * every peer may send, and often without routes.
   *
   * @return the generator
   */
  public static Arbitrary<Update> any() {
    Arbitrary<PrefixList> withdrawn = prefixes(1);
    Arbitrary<PrefixList> announced = prefixes(2);
    return Combinators.combine(withdrawn, attributes().list().ofMaxSize(4), announced)
        .as(Update::of);
  }

  private static Arbitrary<PathAttribute> attributes() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, reaches()),
        Tuple.of(2, unreaches()),
        Tuple.of(1, NetArbitraries.ipv4Addresses().map(NextHop::of)),
        Tuple.of(2, origins()),
        Tuple.of(2, paths()),
        Tuple.of(1, AttributeArbitraries.any()));
  }

  private static Arbitrary<PathAttribute> reaches() {
    return Arbitraries.of(NlriArbitraries.FAMILIES)
        .flatMap(
            family ->
                Combinators.combine(
                        flags(), hops(), routes(NlriArbitraries.announced(family, NONE, 1)))
                    .as(
                        (flags, hop, nlri) ->
                            new MpReach(flags, new MpReach.Hop(family, hop, 0), nlri)));
  }

  private static Arbitrary<PathAttribute> unreaches() {
    return Arbitraries.of(NlriArbitraries.FAMILIES)
        .flatMap(
            family ->
                Combinators.combine(flags(), routes(NlriArbitraries.withdrawn(family, NONE)))
                    .as((flags, nlri) -> new MpUnreach(flags, family, nlri)));
  }

  private static Arbitrary<PathAttribute> origins() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(PathAttribute.WELL_KNOWN)), Tuple.of(1, flags())),
            Arbitraries.of(Origin.class))
        .as(OriginAttribute::new);
  }

  private static Arbitrary<PathAttribute> paths() {
    return NetArbitraries.asns()
        .array(Asn[].class)
        .ofMaxSize(3)
        .map(asns -> AsPathAttribute.of(AsPath.of(asns)));
  }

  private static Arbitrary<Nlri> routes(Arbitrary<Nlri> some) {
    return Arbitraries.oneOf(some, Arbitraries.just(PrefixList.EMPTY));
  }

  private static Arbitrary<Octets> hops() {
    return Arbitraries.of(4, 12, 16, 24, 32, 48, 0, 1, 8, 20, 64, 255)
        .flatMap(length -> OctetsArbitraries.between(length, length));
  }

  private static Arbitrary<Integer> flags() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(NON_TRANSITIVE, NON_TRANSITIVE | 0x10)),
        Tuple.of(1, Arbitraries.integers().between(0, 0xff)));
  }

  private static Arbitrary<PrefixList> prefixes(int most) {
    return NlriArbitraries.prefixes(Afi.IPV4)
        .map(PathPrefix::of)
        .list()
        .ofMaxSize(most)
        .map(list -> PrefixList.of(list));
  }
}
