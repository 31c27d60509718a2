package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.route.Community;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels of 32 bits on a route (RFC 1997).
 *
 * @param flags the flag octet
 * @param octets the value, 4 octets for each
 */
public record Communities(int flags, Octets octets) implements PathAttribute {
  private static final int UNIT = 4;

  /**
   * Checks the ranges.
   *
   * @param flags the flag octet
   * @param octets the value
   * @throws IllegalArgumentException if the flags are no octet, or the value is not a whole number
   *     of elements, at least one
   */
  public Communities {
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
  public static Communities of(List<Community> elements) {
    OctetsBuilder out = new OctetsBuilder(UNIT * elements.size());
    for (Community element : elements) {
      out.i32(element.bits());
    }
    return new Communities(OPTIONAL_TRANSITIVE, out.build());
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
  public Community get(int index) {
    return new Community(octets.i32(UNIT * index));
  }

  /**
   * All of them.
   *
   * @return the elements in order, as received
   */
  public List<Community> toList() {
    List<Community> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(get(i));
    }
    return List.copyOf(all);
  }

  @Override
  public AttributeType type() {
    return AttributeType.COMMUNITIES;
  }
}
