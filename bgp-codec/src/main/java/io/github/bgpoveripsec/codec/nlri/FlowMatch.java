package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;

/**
 * One test of a value in a packet (RFC 8955 section 4.2.1).
 *
 * @param operator the bits of the operator that say what is tested: 0x40 if the test before must
 *     hold as well, and for numbers 4 for less, 2 for greater, 1 for equal, for bits 2 for not and
 *     1 if all bits must be set rather than any
 * @param value what is compared with, as an unsigned number
 */
public record FlowMatch(int operator, long value) implements Serializable {
  private static final int AND = 0x40;
  private static final int KEPT = AND | 7;

  /**
   * Checks the operator.
   *
   * @param operator what is tested
   * @param value what is compared with
   * @throws IllegalArgumentException if the operator has other bits
   */
  public FlowMatch {
    if ((operator & ~KEPT) != 0) {
      throw new IllegalArgumentException("expected an operator but found " + operator);
    }
  }

  /**
   * The number is this one; or all bits of a mask are set.
   *
   * @param value the number or mask
   * @return the test
   */
  public static FlowMatch equalTo(long value) {
    return new FlowMatch(1, value);
  }

  /**
   * The number is this one or more.
   *
   * @param value the number
   * @return the test
   */
  public static FlowMatch atLeast(long value) {
    return new FlowMatch(3, value);
  }

  /**
   * The number is this one or less.
   *
   * @param value the number
   * @return the test
   */
  public static FlowMatch atMost(long value) {
    return new FlowMatch(5, value);
  }

  /**
   * Any bit of a mask is set.
   *
   * @param mask the mask
   * @return the test
   */
  public static FlowMatch anyOf(long mask) {
    return new FlowMatch(0, mask);
  }

  /**
   * The same test, to hold together with the one before.
   *
   * @return the test
   */
  public FlowMatch and() {
    return new FlowMatch(operator | AND, value);
  }

  /**
   * Whether the test before must hold as well.
   *
   * @return true for and, false for or
   */
  public boolean isAnd() {
    return (operator & AND) != 0;
  }

  /** The same test without what a receiver ignores in the first of a list. */
  FlowMatch first() {
    return new FlowMatch(operator & ~AND, value);
  }

  /** The test in the signs of numbers or of bits. */
  String text(FlowType type) {
    if (type.isBitmask()) {
      String not = (operator & 2) != 0 ? "!" : "";
      return not + ((operator & 1) != 0 ? "=" : "") + "0x" + Long.toHexString(value);
    }
    String number = Long.toUnsignedString(value);
    return switch (operator & 7) {
      case 1 -> "=" + number;
      case 2 -> ">" + number;
      case 3 -> ">=" + number;
      case 4 -> "<" + number;
      case 5 -> "<=" + number;
      case 6 -> "!=" + number;
      case 7 -> "true";
      default -> "false";
    };
  }
}
