package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registry of all families that have a format. */
public final class NlriFormats {
  /** The one family that RFC 4271 itself has fields for. */
  public static final PrefixListFormat IPV4_UNICAST = new PrefixListFormat(Family.IPV4_UNICAST);

  private static final List<NlriFormat> ALL =
      List.of(
          IPV4_UNICAST,
          new PrefixListFormat(Family.IPV6_UNICAST),
          new PrefixListFormat(Family.IPV4_MULTICAST),
          new PrefixListFormat(Family.IPV6_MULTICAST),
          new LabelledPrefixFormat(Family.of(1, 4)),
          new LabelledPrefixFormat(Family.of(2, 4)),
          new VpnPrefixFormat(Family.of(1, 128)),
          new VpnPrefixFormat(Family.of(2, 128)),
          new VpnPrefixFormat(Family.of(1, 129)),
          new VpnPrefixFormat(Family.of(2, 129)),
          new RouteTargetFormat(Family.of(1, 132)),
          new FlowSpecFormat(Family.of(1, 133)),
          new FlowSpecFormat(Family.of(2, 133)),
          new FlowSpecFormat(Family.of(1, 134)),
          new FlowSpecFormat(Family.of(2, 134)),
          new EvpnFormat(Family.of(25, 70)),
          new LinkStateFormat(Family.of(16388, 71)),
          new LinkStateFormat(Family.of(16388, 72)));

  private NlriFormats() {}

  /**
   * The format of a family.
   *
   * @param afi the AFI
   * @param safi the SAFI
   * @return the format, or null for a family nobody has a class for
   */
  public static @Nullable NlriFormat of(int afi, int safi) {
    for (int i = 0; i < ALL.size(); i++) {
      Family family = ALL.get(i).family();
      if (family.afi().code() == afi && family.safi().code() == safi) {
        return ALL.get(i);
      }
    }
    return null;
  }

  /**
   * The format of a family.
   *
   * @param family the family
   * @return the format, or null for a family nobody has a class for
   */
  public static @Nullable NlriFormat of(Family family) {
    return of(family.afi().code(), family.safi().code());
  }

  /**
   * Reads the routes of a family.
   *
   * @param family the family
   * @param octets the field
   * @param form how the routes lie in it
   * @return the routes, raw if nobody has a class for them or one is malformed
   */
  public static Nlri read(Family family, Octets octets, RouteForm form) {
    NlriFormat format = of(family);
    return format == null
        ? new RawNlri(octets)
        : format.tryRead(octets, form).<Nlri>map(nlri -> nlri).orElseGet(() -> new RawNlri(octets));
  }

  /**
   * What withdraws announced routes.
   *
   * @param family their family
   * @param announced the routes
   * @return the same routes as MP_UNREACH_NLRI carries them
   */
  public static Nlri toWithdrawal(Family family, Nlri announced) {
    NlriFormat format = of(family);
    return format == null ? announced : format.toWithdrawal(announced);
  }
}
