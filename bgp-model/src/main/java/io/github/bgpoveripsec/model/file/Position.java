package io.github.bgpoveripsec.model.file;

import java.io.Serializable;

/**
 * A place in the text of a file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position>, Serializable {

  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  /**
   * Checks the range.
   *
   * @param line the line, from 1 on
   * @param column the column, from 1 on
   * @throws IllegalArgumentException if one of the numbers is not positive
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line " + line + ", column " + column + ": expected both from 1 on");
    }
  }

  @Override
  public int compareTo(Position other) {
    int order = Integer.compare(line, other.line);
    return order == 0 ? Integer.compare(column, other.column) : order;
  }

  /** The line, a colon and the column, as compilers write it. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
