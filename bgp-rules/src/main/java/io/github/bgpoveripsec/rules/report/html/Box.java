package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import java.util.List;

/**
 * A resource in the drawing.
 *
 * @param kind what it is, such as "VPN gateway"
 * @param head its id and its place
 * @param rows what belongs to it, each with its place
 */
record Box(String kind, Row head, List<Row> rows) {
  static final int WIDTH = 198;
  static final int HEAD_HEIGHT = 42;
  static final int ROW_HEIGHT = 20;
  private static final int FOOT_HEIGHT = 6;

  /**
   * A line of a box.
   *
   * @param text what is to be read
   * @param path the place it is about
   */
  record Row(String text, Path path) {}

  Path path() {
    return head.path();
  }

  int height() {
    return HEAD_HEIGHT + rows.size() * ROW_HEIGHT + (rows.isEmpty() ? 0 : FOOT_HEIGHT);
  }
}
