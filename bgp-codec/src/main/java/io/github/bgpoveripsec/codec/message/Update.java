package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.wire.WireUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An UPDATE: routes that are withdrawn and routes that are announced (RFC 4271 section 4.3).
 *
 * <p>An UPDATE is held as octets, and its parts become objects when they are asked for. It has one
 * implementation, which is not exported; two UPDATEs are equal if their parts are.
 *
 * <pre>{@code
 * Update announcement = Update.of(
 *     PrefixList.EMPTY,
 *     List.of(OriginAttribute.of(Origin.IGP), AsPathAttribute.of(path), NextHop.of(router)),
 *     PrefixList.of(Ipv4Prefix.parse("192.0.2.0/24")));
 * }</pre>
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
   * The family whose routes have all been sent (RFC 4724 section 2).
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
}
