package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates messages of every kind, none longer than 4096 octets. */
public final class MessageArbitraries {
  private static final int STANDARD_BODY = 4096 - 19;

  private MessageArbitraries() {}

  /**
   * Messages of every kind.
   *
   * @return the generator
   */
  public static Arbitrary<BgpMessage> valid() {
    return Arbitraries.oneOf(
        Arbitraries.create(Keepalive::new),
        notifications(),
        refreshes(),
        OpenArbitraries.valid().map(open -> open),
        UpdateArbitraries.valid().map(update -> update));
  }

  /**
   * NOTIFICATIONs with assigned and unassigned codes.
   *
   * @return the generator
   */
  public static Arbitrary<BgpMessage> notifications() {
    return Combinators.combine(errorCodes(), OctetsArbitraries.upTo(STANDARD_BODY - 2))
        .as(Notification::new);
  }

  /**
   * ROUTE-REFRESHes, with and without filters.
   *
   * @return the generator
   */
  public static Arbitrary<BgpMessage> refreshes() {
    Arbitrary<Octets> filter =
        Combinators.combine(Arbitraries.integers().between(0, 255), OctetsArbitraries.upTo(20))
            .as(
                (type, value) ->
                    new OctetsBuilder(23).u8(type).u16(value.length()).octets(value).build());
    Arbitrary<Octets> filters =
        filter
            .list()
            .ofMaxSize(4)
            .map(parts -> parts.stream().reduce(Octets.parse("01"), Octets::concat));
    Arbitrary<BgpMessage> requests =
        Combinators.combine(CapabilityArbitraries.families(), filters)
            .as((family, list) -> new RouteRefresh(family, RefreshSubtype.REQUEST, list));
    Arbitrary<BgpMessage> marks =
        Combinators.combine(
                CapabilityArbitraries.families(), Arbitraries.integers().between(0, 255))
            .as(
                (family, subtype) ->
                    new RouteRefresh(family, new RefreshSubtype(subtype), Octets.EMPTY));
    return Arbitraries.oneOf(requests, marks);
  }

  /**
   * Error codes, most of them near the assigned ones.
   *
   * @return the generator
   */
  public static Arbitrary<ErrorCode> errorCodes() {
    Arbitrary<Integer> octet =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 12)),
            Tuple.of(1, Arbitraries.integers().between(0, 255)));
    return Combinators.combine(octet, octet).as(ErrorCode::new);
  }
}
