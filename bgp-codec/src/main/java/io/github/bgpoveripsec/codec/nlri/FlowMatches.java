package io.github.bgpoveripsec.codec.nlri;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition that a value in a packet passes tests (RFC 8955 sections 4.2.2.3 to 4.2.2.12).
 *
 * @param type what it looks at
 * @param matches the tests, at least one
 */
public record FlowMatches(FlowType type, List<FlowMatch> matches) implements FlowComponent {
  /**
   * Copies the tests; that the first is joined to nothing before it is understood.
   *
   * @param type what it looks at
   * @param matches the tests
   * @throws IllegalArgumentException if the type is that of an address, if there are no tests, or
   *     if a value is too wide for the type
   */
  public FlowMatches {
    if (type.isPrefix() || matches.isEmpty()) {
      throw new IllegalArgumentException("expected tests of a value but found " + matches);
    }
    for (FlowMatch match : matches) {
      if (FlowOctets.width(match.value()) > type.widest()) {
        throw new IllegalArgumentException(
            type + ": expected " + type.widest() + " octets at most but found " + match);
      }
    }
    List<FlowMatch> all = new ArrayList<>(matches);
    all.set(0, all.get(0).first());
    matches = List.copyOf(all);
  }

  /**
   * Tests of a value.
   *
   * @param type what they look at
   * @param matches the tests, at least one
   * @return the component
   * @throws IllegalArgumentException as the constructor does
   */
  public static FlowMatches of(FlowType type, FlowMatch... matches) {
    return new FlowMatches(type, List.of(matches));
  }

  /**
   * The tests one by one.
   *
   * @return such as {@code =80}, {@code >=1024} and, where the test before must hold as well,
   *     {@code &<=2000}
   */
  public List<String> toTexts() {
    return matches.stream().map(match -> (match.isAnd() ? "&" : "") + match.text(type)).toList();
  }

  /**
   * Type and tests.
   *
   * @return such as {@code port =80 || >=1024&<=2000}
   */
  @Override
  public String toString() {
    return type + " " + String.join(" || ", toTexts()).replace(" || &", "&");
  }
}
