package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Which reflectors a route has passed, the latest first (RFC 4456 section 8).
 *
 * @param flags the flag octet
 * @param octets the value, 4 octets for each
 */
public record ClusterList(int flags, Octets octets) implements PathAttribute {
  private static final int UNIT = 4;

  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the flags are no octet, or the value is not a whole number
   *     of elements, at least one
   */
  public ClusterList {
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
  public static ClusterList of(List<Ipv4Address> elements) {
    OctetsBuilder out = new OctetsBuilder(UNIT * elements.size());
    for (Ipv4Address element : elements) {
      out.i32(element.bits());
    }
    return new ClusterList(OPTIONAL_NON_TRANSITIVE, out.build());
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
  public Ipv4Address get(int index) {
    return Ipv4Address.of(octets.i32(UNIT * index));
  }

  /**
   * All of them.
   *
   * @return the elements in order, as received
   */
  public List<Ipv4Address> toList() {
    List<Ipv4Address> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  @Override
  public AttributeType type() {
    return AttributeType.CLUSTER_LIST;
  }
}
