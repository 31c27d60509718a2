package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a decision reaches. The narrower scope comes first: that of the deeper place, then that
 * of a named design.
 *
 * @param design the name of the only design it holds for; empty where it holds for all
 * @param place the place at and inside which it holds; the root for everywhere
 */
public record Scope(Optional<String> design, Path place)
    implements Comparable<Scope>, Serializable {
  private static final Comparator<Scope> NARROW_FIRST =
      Comparator.<Scope>comparingInt(scope -> -scope.place().depth())
          .thenComparing(scope -> scope.design().isEmpty())
          .thenComparing(Scope::place)
          .thenComparing(scope -> scope.design().orElse(""));

  /**
   * The scope of a decision without limits.
   *
   * @return all places of all designs
   */
  public static Scope everywhere() {
    return at(Path.root());
  }

  /**
   * The scope of a place, in whichever design.
   *
   * @param place the place
   * @return everything at and inside the place
   */
  public static Scope at(Path place) {
    return new Scope(Optional.empty(), place);
  }

  /**
   * The same, in one design only.
   *
   * @param name the name of the design
   * @return the narrower scope
   */
  public Scope in(String name) {
    return new Scope(Optional.of(name), place);
  }

  /**
   * Whether a design is, as a whole or in part, within the scope.
   *
   * @param name the name of the design
   * @return true unless the scope is that of another design
   */
  public boolean concerns(String name) {
    return design.isEmpty() || design.get().equals(name);
  }

  /**
   * Whether a place is within the scope, given that its design is.
   *
   * @param path the place
   * @return true at and inside the place of the scope
   */
  public boolean covers(Path path) {
    return path.startsWith(place);
  }

  @Override
  public int compareTo(Scope other) {
    return NARROW_FIRST.compare(this, other);
  }
}
