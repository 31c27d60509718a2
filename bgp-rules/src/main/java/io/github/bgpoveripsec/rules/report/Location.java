package io.github.bgpoveripsec.rules.report;

/**
 * Where in a text something is written.
 *
 * @param line the line, counted from 1
 * @param column the column within the line, counted from 1 in Unicode code points
 */
public record Location(int line, int column) {
  /**
   * A line and a column.
   *
   * @param line the line, counted from 1
   * @param column the column within the line, counted from 1
   * @throws IllegalArgumentException when one of them is less than 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "expected a line and a column from 1 on, got " + line + ":" + column);
    }
  }

  /**
   * The location as compilers write it.
   *
   * @return line, colon, column
   */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
