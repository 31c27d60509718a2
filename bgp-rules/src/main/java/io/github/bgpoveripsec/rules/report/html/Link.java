package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;

/**
 * A line of the drawing.
 *
 * @param from the place of the box or row to the left
 * @param to the place of the box or row to the right
 * @param state what goes over it
 */
record Link(Path from, Path to, State state) {
  /** What goes over a line. */
  enum State {
    /** A BGP session that can come up. */
    UP,
    /** A BGP session that cannot come up. */
    DOWN,
    /** That two things belong together. */
    PLAIN
  }
}
