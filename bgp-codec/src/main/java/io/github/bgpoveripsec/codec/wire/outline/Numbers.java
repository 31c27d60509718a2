package io.github.bgpoveripsec.codec.wire.outline;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.function.IntFunction;

/** Explains fields that are numbers; one that is cut off says so. */
public final class Numbers {
  private Numbers() {}

  /**
   * Explains an octet.
   *
   * @param name what it is
   * @param out where to
   * @return its number, 0 if it is not there
   */
  public static int u8(String name, Outline out) {
    int number = out.rest().isEmpty() ? 0 : out.rest().at(0);
    out.field(name, 1, number);
    return number;
  }

  /**
   * Explains two octets.
   *
   * @param name what they are
   * @param out where to
   * @return their number, 0 if one is not there
   */
  public static int u16(String name, Outline out) {
    int number = out.rest().length() < 2 ? 0 : out.rest().u16(0);
    out.field(name, 2, out.rest().length() < 2 ? "cut off" : number);
    return number;
  }

  /**
   * Explains three octets.
   *
   * @param name what they are
   * @param out where to
   */
  public static void u24(String name, Outline out) {
    Octets rest = out.rest();
    out.field(name, 3, rest.length() < 3 ? "cut off" : rest.u24(0));
  }

  /**
   * Explains four octets.
   *
   * @param name what they are
   * @param out where to
   */
  public static void u32(String name, Outline out) {
    Octets rest = out.rest();
    out.field(name, 4, rest.length() < 4 ? "cut off" : Integer.toUnsignedString(rest.i32(0)));
  }

  /**
   * Explains an octet whose number has a name.
   *
   * @param name what they are
   * @param out where to
   * @param reading gives the name of a number
   */
  public static void named8(String name, Outline out, IntFunction<?> reading) {
    Octets rest = out.rest();
    out.field(name, 1, rest.isEmpty() ? "" : rest.at(0) + " " + reading.apply(rest.at(0)));
  }

  /**
   * Explains two octets whose number has a name.
   *
   * @param name what they are
   * @param out where to
   * @param reading gives the name of a number
   */
  public static void named16(String name, Outline out, IntFunction<?> reading) {
    Octets rest = out.rest();
    out.field(
        name, 2, rest.length() < 2 ? "cut off" : rest.u16(0) + " " + reading.apply(rest.u16(0)));
  }
}
