package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.wire.WireUpdate;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An UPDATE: routes that are withdrawn and routes that are announced (RFC 4271 section 4.3).
 *
 * <p>An UPDATE is held as octets, and its parts become objects when they are asked for. It has one
 * implementation, which is not exported; two UPDATEs are equal if their parts are.
 *
 * <p>{@link #announcing} and {@link #withdrawing} build what a peer accepts, {@link #of} takes any
 * parts.
 */
public sealed interface Update extends BgpMessage permits WireUpdate {
  /**
   * The IPv4 unicast routes in the field of withdrawn routes.
   *
   * @return the prefixes
   */
  PrefixList withdrawn();

  /**
   * The path attributes in wire order.
   *
   * @return the attributes; those that cannot be read are raw, and what follows one whose end is
   *     unknown is left out
   */
  List<PathAttribute> attributes();

  /**
   * Looks at each path attribute in wire order, which takes less memory than {@link #attributes}.
   *
   * @param visitor who looks
   */
  void forEachAttribute(Consumer<? super PathAttribute> visitor);

  /**
   * The IPv4 unicast routes in the field of network layer reachability information.
   *
   * @return the prefixes
   */
  PrefixList nlri();

  @Override
  default MessageType type() {
    return MessageType.UPDATE;
  }

  /**
   * The attribute of one kind.
   *
   * @param <A> the kind
   * @param kind its class
   * @return the first attribute of that class, which is the one that counts (RFC 7606 section 3(g))
   */
  default <A extends PathAttribute> Optional<A> attribute(Class<A> kind) {
    return attributes().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /**
   * The family whose routes have all been sent (RFC 4724 section 2). Of what was decoded ask {@code
   * DecodeResult.Decoded.endOfRib}, which knows what was wrong with it.
   *
   * @return the family, or nothing if this is no such mark
   */
  default Optional<Family> endOfRib() {
    if (!withdrawn().isEmpty() || !nlri().isEmpty()) {
      return Optional.empty();
    }
    List<PathAttribute> all = attributes();
    if (all.isEmpty()) {
      return Optional.of(Family.IPV4_UNICAST);
    }
    return all.size() == 1 && all.get(0) instanceof MpUnreach unreach && unreach.nlri().isEmpty()
        ? Optional.of(unreach.family())
        : Optional.empty();
  }

  /**
   * An UPDATE of these parts.
   *
   * @param withdrawn IPv4 unicast routes to withdraw
   * @param attributes what holds for the announced routes, in the order they are to be sent
   * @param nlri IPv4 unicast routes to announce
   * @return the UPDATE
   * @throws IllegalArgumentException if routes of one family come with path identifiers and
   *     without, if a prefix is not IPv4, or if a part is longer than its length field can say
   */
  static Update of(PrefixList withdrawn, List<PathAttribute> attributes, PrefixList nlri) {
    return WireUpdate.of(withdrawn, attributes, nlri);
  }

  /**
   * The mark that all routes of a family have been sent (RFC 4724 section 2).
   *
   * @param family the family
   * @return the UPDATE
   */
  static Update endOfRib(Family family) {
    return family.equals(Family.IPV4_UNICAST)
        ? of(PrefixList.EMPTY, List.of(), PrefixList.EMPTY)
        : of(PrefixList.EMPTY, List.of(MpUnreach.of(family, PrefixList.EMPTY)), PrefixList.EMPTY);
  }

  /**
   * Begins an UPDATE that announces plain prefixes, as a peer may send it.
   *
   * @param prefixes the prefixes, all of one family
   * @return a builder, which refuses what the RFCs forbid; {@link #of} takes it
   * @throws IllegalArgumentException if both families occur
   */
  static Announcement announcing(Prefix... prefixes) {
    PrefixList list = PrefixList.of(prefixes);
    return announcing(new Family(list.afi(), Safi.UNICAST), list);
  }

  /**
   * Begins an UPDATE that announces routes of any family, as a peer may send it.
   *
   * @param family the family
   * @param routes the routes
   * @return a builder, which refuses what the RFCs forbid; {@link #of} takes it
   */
  static Announcement announcing(Family family, Nlri routes) {
    return new Announcement(family, routes);
  }

  /**
   * An UPDATE that withdraws plain prefixes.
   *
   * @param prefixes the prefixes, all of one family, at least one
   * @return the UPDATE
   * @throws IllegalArgumentException if both families occur, or no prefix
   */
  static Update withdrawing(Prefix... prefixes) {
    PrefixList list = PrefixList.of(prefixes);
    return withdrawing(new Family(list.afi(), Safi.UNICAST), list);
  }

  /**
   * An UPDATE that withdraws routes of any family.
   *
   * @param family the family
   * @param routes the routes, at least one; none would be {@link #endOfRib}
   * @return the UPDATE, with the IPv4 unicast routes in the field of RFC 4271
   * @throws IllegalArgumentException for what no peer would accept
   */
  static Update withdrawing(Family family, Nlri routes) {
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("expected routes to withdraw but found none");
    }
    return family.equals(Family.IPV4_UNICAST) && routes instanceof PrefixList list
        ? of(list, List.of(), PrefixList.EMPTY)
        : legal(List.of(MpUnreach.of(family, routes)), PrefixList.EMPTY);
  }

  private static Update legal(List<PathAttribute> attributes, PrefixList nlri) {
    return WireUpdate.legal(PrefixList.EMPTY, attributes, nlri);
  }

  /**
   * Builds an UPDATE that announces routes and that a peer accepts as it is.
   *
   * <pre>{@code
   * Update update = Update.announcing(Ipv4Prefix.parse("192.0.2.0/24"))
   *     .origin(Origin.IGP)
   *     .asPath(AsPath.of(Asn.of(65001)))
   *     .nextHop(Ipv4Address.parse("198.51.100.1"))
   *     .with(MultiExitDisc.of(10))
   *     .build();
   * }</pre>
   *
   * <p>IPv4 unicast routes with an IPv4 next hop go into the field of RFC 4271, all others into
   * MP_REACH_NLRI, which comes first (RFC 7606 section 5.1).
   */
  final class Announcement {
    private static final List<AttributeType> OWN =
        List.of(
            AttributeType.NEXT_HOP,
            AttributeType.MP_REACH_NLRI,
            AttributeType.MP_UNREACH_NLRI,
            AttributeType.AS4_PATH,
            AttributeType.AS4_AGGREGATOR);

    private final Family family;
    private final Nlri routes;
    private final List<PathAttribute> attributes = new ArrayList<>();
    private List<Ip> hops = List.of();

    private Announcement(Family family, Nlri routes) {
      this.family = family;
      this.routes = routes;
    }

    /**
     * Says where the routes come from, which every route has to (RFC 4271 section 5.1.1).
     *
     * @param origin the origin
     * @return this builder
     */
    public Announcement origin(Origin origin) {
      return with(OriginAttribute.of(origin));
    }

    /**
     * Says which systems the routes have passed, which every route has to (RFC 4271 section 5.1.2).
     *
     * @param path the path, without sets (RFC 9774) and without AS 0 (RFC 7607)
     * @return this builder
     */
    public Announcement asPath(AsPath path) {
      return with(AsPathAttribute.of(path));
    }

    /**
     * Says where to send what is routed, which all routes but flow specifications have to.
     *
     * @param addresses a host's address, or a global and then a link-local one (RFC 2545 section
     *     3); a link-local one alone is for peers that offered so
     * @return this builder
     */
    public Announcement nextHop(Ip... addresses) {
      hops = List.of(addresses);
      return this;
    }

    /**
     * Says more about the routes.
     *
     * @param more attributes of types that are not there yet; next hops, routes and AS4 attributes
     *     have ways of their own
     * @return this builder
     */
    public Announcement with(PathAttribute... more) {
      Collections.addAll(attributes, more);
      return this;
    }

    /**
     * The UPDATE, if it has no fault.
     *
     * @return the UPDATE, with the attributes in order of their types (RFC 4271 section 5)
     * @throws IllegalArgumentException for what no peer would accept
     */
    public Update build() {
      refuseIf(routes.isEmpty(), "expected routes to announce but found none");
      attributes.stream()
          .map(PathAttribute::type)
          .filter(OWN::contains)
          .findFirst()
          .ifPresent(type -> refuseIf(true, type + " is not for with()"));
      boolean field =
          family.equals(Family.IPV4_UNICAST)
              && routes instanceof PrefixList
              && hops.stream().allMatch(Ipv4Address.class::isInstance);
      boolean flow =
          family.safi().equals(Safi.FLOW_SPEC) || family.safi().equals(Safi.VPN_FLOW_SPEC);
      refuseIf(
          hops.isEmpty() != flow, "expected a next hop with all routes but flow specifications");
      refuseIf(field && hops.size() > 1, "expected one next hop but found " + hops);
      refuseIf(!hops.stream().allMatch(Announcement::isHost), "expected hosts but found " + hops);
      refuseIf(
          hops.size() == 2 && (isLinkLocal(hops.get(0)) || !isLinkLocal(hops.get(1))),
          "expected a global and then a link-local next hop but found " + hops);
      List<PathAttribute> all = new ArrayList<>(attributes);
      if (field) {
        all.add(NextHop.of((Ipv4Address) hops.get(0)));
      }
      all.sort(Comparator.comparingInt(attribute -> attribute.type().code()));
      if (!field) {
        all.add(0, MpReach.of(MpReach.Hop.of(family, hops.toArray(Ip[]::new)), routes));
      }
      return legal(all, field ? (PrefixList) routes : PrefixList.EMPTY);
    }

    /** Whether packets can be sent to an IPv6 address of another; the judge knows IPv4. */
    private static boolean isHost(Ip address) {
      return !(address instanceof Ipv6Address v6)
          || (v6.high() >>> 56 != 0xff && (v6.high() != 0 || v6.low() >>> 1 != 0));
    }

    /** Whether an address is of fe80::/10. */
    private static boolean isLinkLocal(Ip address) {
      return address instanceof Ipv6Address v6 && v6.high() >>> 54 == 0x3fa;
    }

    private static void refuseIf(boolean wrong, String reason) {
      if (wrong) {
        throw new IllegalArgumentException(reason);
      }
    }
  }
}
