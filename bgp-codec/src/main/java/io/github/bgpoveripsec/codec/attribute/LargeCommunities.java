package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels of 96 bits on a route (RFC 8092).
 *
 * @param flags the flag octet
 * @param octets the value, 12 octets for each
 */
public record LargeCommunities(int flags, Octets octets) implements PathAttribute {
  private static final int UNIT = 12;

  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the flags are no octet, or the value is not a whole number
   *     of elements, at least one
   */
  public LargeCommunities {
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
  public static LargeCommunities of(List<LargeCommunity> elements) {
    OctetsBuilder out = new OctetsBuilder(UNIT * elements.size());
    for (LargeCommunity element : elements) {
      out.i32(element.globalAdministrator()).i32(element.localData1()).i32(element.localData2());
    }
    return new LargeCommunities(OPTIONAL_TRANSITIVE, out.build());
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
  public LargeCommunity get(int index) {
    int at = UNIT * index;
    return new LargeCommunity(octets.i32(at), octets.i32(at + 4), octets.i32(at + 8));
  }

  /**
   * All of them.
   *
   * @return the elements in order, as received
   */
  public List<LargeCommunity> toList() {
    List<LargeCommunity> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  @Override
  public AttributeType type() {
    return AttributeType.LARGE_COMMUNITIES;
  }
}
