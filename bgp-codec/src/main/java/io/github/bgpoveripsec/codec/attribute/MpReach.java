package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Routes of any family, with their next hop (RFC 4760 section 3).
 *
 * @param flags the flag octet
 * @param hop family and next hop
 * @param nlri the routes
 */
public record MpReach(int flags, Hop hop, Nlri nlri) implements PathAttribute {
  /**
   * Checks the range.
   *
   * @param flags the flag octet
   * @param hop family and next hop
   * @param nlri the routes
   * @throws IllegalArgumentException if the flags are no octet
   */
  public MpReach {
    FieldWidth.check("flags", flags, 8);
  }

  /**
   * The attribute as it is sent.
   *
   * @param hop family and next hop
   * @param nlri the routes
   * @return the attribute
   */
  public static MpReach of(Hop hop, Nlri nlri) {
    return new MpReach(OPTIONAL_NON_TRANSITIVE, hop, nlri);
  }

  /**
   * The family of the routes.
   *
   * @return the family
   */
  public Family family() {
    return hop.family();
  }

  @Override
  public AttributeType type() {
    return AttributeType.MP_REACH_NLRI;
  }

  /**
   * Where to send what is routed by routes of a family.
   *
   * @param family the family
   * @param octets the next hop as on the wire, 255 octets at most
   * @param reserved an octet that is sent as 0 and ignored when received
   */
  public record Hop(Family family, Octets octets, int reserved) implements Serializable {
    private static final Set<Safi> VPNS =
        Set.of(Safi.VPN_UNICAST, Safi.VPN_MULTICAST, Safi.LINK_STATE_VPN);

    /**
     * Checks the ranges.
     *
     * @param family the family
     * @param octets the next hop
     * @param reserved the reserved octet
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Hop {
      FieldWidth.check("next hop length", octets.length(), 8);
      FieldWidth.check("reserved octet", reserved, 8);
    }

    /**
     * The next hop as it is sent, with eight octets of zero before each address of a VPN (RFC 4364
     * section 4.3.2, RFC 4659 section 3.2.1, RFC 7752 section 3.4).
     *
     * @param family the family
     * @param addresses one address, or a global and a link-local one (RFC 2545 section 3)
     * @return the next hop
     */
    public static Hop of(Family family, Ip... addresses) {
      OctetsBuilder out = new OctetsBuilder(32);
      for (Ip address : addresses) {
        out.fill(0, distinguisher(family));
        Addresses.write(address, out);
      }
      return new Hop(family, out.build(), 0);
    }

    /**
     * The next hop as addresses.
     *
     * @return one IPv4 address, one or two IPv6 addresses, or nothing for octets of another form
     */
    public List<Ip> addresses() {
      int before = distinguisher(family);
      if (octets.length() == before + 4 && isZero(0, before)) {
        return List.of(Ipv4Address.of(octets.i32(before)));
      }
      List<Ip> addresses = new ArrayList<>();
      int width = before + 16;
      if (octets.length() == width || octets.length() == 2 * width) {
        for (int at = 0; at < octets.length() && isZero(at, before); at += width) {
          addresses.add(Ipv6Address.of(octets.i64(at + before), octets.i64(at + before + 8)));
        }
      }
      return List.copyOf(addresses);
    }

    /** How many octets stand before an address in the place of a route distinguisher. */
    private static int distinguisher(Family family) {
      return VPNS.contains(family.safi()) ? Long.BYTES : 0;
    }

    private boolean isZero(int at, int length) {
      return length == 0 || octets.i64(at) == 0;
    }
  }
}
