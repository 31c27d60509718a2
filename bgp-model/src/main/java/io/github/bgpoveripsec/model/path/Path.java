package io.github.bgpoveripsec.model.path;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place inside a document or a topology, such as {@code
 * vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr}.
 *
 * <p>A path holds its last step and a reference to its parent, so the places inside one object
 * share everything up to that object. Paths are ordered step by step, a parent before what lies
 * inside it.
 *
 * <p>As text, a field is written by its name, after a dot unless it comes first; an index or a key
 * stands in brackets; the root is the empty text. A backslash is the escape character: it precedes
 * a backslash, a dot or an opening bracket in a field, a backslash or a closing bracket in a key,
 * and the first digit of a key that consists of digits only and would read as an index. Characters
 * that would break or disguise a line (controls, formatting characters, line and paragraph
 * separators, lone surrogates) are written as a backslash, {@code u} and four hexadecimal digits.
 * An empty field in first place is written as a dot. {@link #parse} reads exactly what {@link
 * #toString} writes.
 */
public final class Path implements Comparable<Path>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Path ROOT = new Path();

  /** The place around this one; null at the root only. */
  private final @Nullable Path parent;

  /** The step from the parent to here; null at the root only. */
  private final @Nullable Step last;

  /** The number of steps. */
  private final int depth;

  private Path() {
    this.parent = null;
    this.last = null;
    this.depth = 0;
  }

  private Path(Path parent, Step last) {
    this.parent = parent;
    this.last = last;
    this.depth = parent.depth + 1;
  }

  /**
   * The place of the whole.
   *
   * @return the path of no steps
   */
  public static Path root() {
    return ROOT;
  }

  /**
   * Reads a path from its text.
   *
   * @param text what {@link #toString} writes
   * @return the path
   * @throws IllegalArgumentException when the text is not written as {@link #toString} writes
   */
  public static Path parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> Quotation.refusal(text, "a path such as vpnGateways[vpn-1].name"));
  }

  /**
   * Reads a path from its text, if it is one.
   *
   * @param text any text
   * @return the path, or empty when the text is not written as {@link #toString} writes
   */
  public static Optional<Path> tryParse(String text) {
    return PathText.read(text);
  }

  /**
   * The place of a field of the object here.
   *
   * @param name the name of the field
   * @return the path one step deeper
   */
  public Path field(String name) {
    return step(new Step.Field(name));
  }

  /**
   * The place of the element here that carries a key.
   *
   * @param key the key of the element
   * @return the path one step deeper
   */
  public Path key(String key) {
    return step(new Step.Key(key));
  }

  /**
   * The place of the element here at a position, for collections without keys.
   *
   * @param position the position, counted from 0
   * @return the path one step deeper
   * @throws IllegalArgumentException when the position is negative
   */
  public Path index(int position) {
    return step(new Step.Index(position));
  }

  /**
   * The place one given step deeper.
   *
   * @param step the step to take
   * @return the path one step deeper
   */
  public Path step(Step step) {
    return new Path(this, step);
  }

  /**
   * The place that this one lies directly inside.
   *
   * @return the parent, or empty at the root
   */
  public Optional<Path> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * The last step.
   *
   * @return the last step, or empty at the root
   */
  public Optional<Step> last() {
    return Optional.ofNullable(last);
  }

  /**
   * How deep the place lies.
   *
   * @return the number of steps, 0 for the root
   */
  public int depth() {
    return depth;
  }

  /**
   * All steps from the root on.
   *
   * @return the steps, none for the root
   */
  public List<Step> steps() {
    Step[] steps = new Step[depth];
    Path here = this;
    while (here.parent != null && here.last != null) {
      steps[here.depth - 1] = here.last;
      here = here.parent;
    }
    return List.of(steps);
  }

  /**
   * Whether this place is another one or lies inside it.
   *
   * @param ancestor the place around this one
   * @return true when the steps of {@code ancestor} are the first steps of this path
   */
  public boolean startsWith(Path ancestor) {
    return ancestor.depth <= depth && up(ancestor.depth).equals(ancestor);
  }

  @Override
  public int compareTo(Path other) {
    int common = Math.min(depth, other.depth);
    Path mine = up(common);
    Path theirs = other.up(common);
    int order = Integer.compare(depth, other.depth);
    while (mine != theirs && mine.last != null && theirs.last != null) {
      int here = mine.last.compareTo(theirs.last);
      order = here == 0 ? order : here; // what differs nearest to the root decides
      mine = mine.outer();
      theirs = theirs.outer();
    }
    return order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path path && depth == path.depth && compareTo(path) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps().toArray());
  }

  @Override
  public String toString() {
    return PathText.write(this);
  }

  private Path up(int toDepth) {
    Path here = this;
    while (here.depth > toDepth) {
      here = here.outer();
    }
    return here;
  }

  private Path outer() {
    return parent == null ? this : parent;
  }
}
