package io.github.bgpoveripsec.rules.report;

import java.util.Optional;

/**
 * Where in a text something is written.
 *
 * @param file the name of the file, where it is another one than that of the subject: what a change
 *     takes away is written down in the design before only
 * @param line the line, counted from 1
 * @param column the column within the line, counted from 1 in Unicode code points
 */
public record Location(Optional<String> file, int line, int column) {
  /**
   * A line and a column of a file.
   *
   * @param file the name of the file, where it is another one than that of the subject
   * @param line the line, counted from 1
   * @param column the column within the line, counted from 1
   * @throws IllegalArgumentException when one of the numbers is less than 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "expected a line and a column from 1 on, got " + line + ":" + column);
    }
  }

  /**
   * A line and a column of the file that the subject is written down in.
   *
   * @param line the line, counted from 1
   * @param column the column within the line, counted from 1
   * @throws IllegalArgumentException when one of them is less than 1
   */
  public Location(int line, int column) {
    this(Optional.empty(), line, column);
  }

  /**
   * The same line and column of another file.
   *
   * @param name the name of the file
   * @return the location there
   */
  public Location in(String name) {
    return new Location(Optional.of(name), line, column);
  }

  /**
   * The line for people.
   *
   * @return such as {@code line 5}, or {@code line 5 of old.yaml} in another file
   */
  public String inWords() {
    return "line " + line + file.map(it -> " of " + it).orElse("");
  }

  /**
   * The location as compilers write it, without the file.
   *
   * @return line, colon, column
   */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
