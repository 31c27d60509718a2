package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels with an IPv6 address on a route (RFC 5701).
 *
 * @param flags the flag octet
 * @param octets the value, 20 octets for each
 */
public record Ipv6ExtendedCommunities(int flags, Octets octets) implements PathAttribute {
  private static final int UNIT = 20;

  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the flags are no octet, or the value is not a whole number
   *     of elements, at least one
   */
  public Ipv6ExtendedCommunities {
    FieldWidth.check("flags", flags, 8);
    if (octets.isEmpty() || octets.length() % UNIT != 0) {
      throw new IllegalArgumentException(
          "expected a multiple of " + UNIT + " octets but found " + octets.length());
    }
  }

  /**
   * The attribute as it is sent.
   *
   * @param elements what it holds, at least one
   * @return the attribute
   * @throws IllegalArgumentException if there are none
   */
  public static Ipv6ExtendedCommunities of(List<Octets> elements) {
    OctetsBuilder out = new OctetsBuilder(UNIT * elements.size());
    for (Octets element : elements) {
      out.octets(element);
    }
    return new Ipv6ExtendedCommunities(OPTIONAL_TRANSITIVE, out.build());
  }

  /**
   * How many there are.
   *
   * @return the number
   */
  public int size() {
    return octets.length() / UNIT;
  }

  /**
   * One of them.
   *
   * @param index 0 to size - 1
   * @return the element
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public Octets get(int index) {
    return octets.slice(UNIT * index, UNIT * (index + 1));
  }

  /**
   * All of them.
   *
   * @return the elements in order, as received
   */
  public List<Octets> toList() {
    List<Octets> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  @Override
  public AttributeType type() {
    return AttributeType.IPV6_EXTENDED_COMMUNITIES;
  }
}
