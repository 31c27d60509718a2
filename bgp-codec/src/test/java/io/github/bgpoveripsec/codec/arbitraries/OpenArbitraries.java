package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.message.ExtendedParameters;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Generates OPENs that an initial session accepts. */
public final class OpenArbitraries {
  private OpenArbitraries() {}

  /**
   * OPENs as this library would send them: one parameter, in the usual form.
   *
   * @return the generator
   */
  public static Arbitrary<Open> canonical() {
    return Combinators.combine(speakers(), OfferArbitraries.together())
        .as((open, more) -> open.offering(more.toArray(Capability[]::new)));
  }

  /**
   * OPENs in every legal form: any grouping of capabilities, plain or extended parameters.
   *
   * @return the generator
   */
  public static Arbitrary<Open> valid() {
    Arbitrary<List<Capabilities>> parameters =
        capabilities().ofMaxSize(6).map(Capabilities::new).list().ofMaxSize(4);
    return Arbitraries.oneOf(
        canonical(),
        Combinators.combine(speakers(), parameters)
            .as((open, more) -> Open.builder().from(open).addAllParameters(more).build()),
        Combinators.combine(speakers(), Arbitraries.integers().between(1, 255))
            .as((open, stated) -> extended(open, stated)));
  }

  private static Open extended(Open open, int stated) {
    return Open.builder().from(open).extendedParameters(new ExtendedParameters(stated)).build();
  }

  private static Arbitrary<Open> speakers() {
    Arbitrary<Integer> holdTimes =
        Arbitraries.oneOf(
            Arbitraries.of(0, 3, 90, 180, 65535), Arbitraries.integers().between(3, 65535));
    return Combinators.combine(
            NetArbitraries.asns().filter(asn -> !asn.equals(Asn.ZERO) && !asn.equals(Asn.AS_TRANS)),
            holdTimes,
            Arbitraries.integers().filter(id -> id != 0).map(Ipv4Address::of))
        .as(Open::of);
  }

  private static ListArbitrary<Capability> capabilities() {
    // A second ASN or a second role would contradict the first.
    return CapabilityArbitraries.any()
        .filter(c -> !(c instanceof FourOctetAs) && !(c instanceof RoleCapability))
        .list();
  }
}
