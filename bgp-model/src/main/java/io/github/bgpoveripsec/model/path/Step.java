package io.github.bgpoveripsec.model.path;

import java.io.Serializable;

/**
 * One step of a {@link Path}: into a field of an object, or to one element of a collection.
 *
 * <p>Steps are ordered by kind first, in the order field, index, key; fields and keys of one kind
 * are then ordered as strings are, indexes as numbers are.
 */
public sealed interface Step extends Comparable<Step>, Serializable {

  /**
   * A step into the field of an object.
   *
   * @param name the name of the field, possibly empty
   */
  record Field(String name) implements Step {}

  /**
   * A step to the element at a position, for collections whose elements have no key.
   *
   * @param position the position, counted from 0
   */
  record Index(int position) implements Step {
    /**
     * A step to a position.
     *
     * @param position the position, counted from 0
     * @throws IllegalArgumentException when the position is negative
     */
    public Index {
      if (position < 0) {
        throw new IllegalArgumentException("expected a position from 0 on, got " + position);
      }
    }
  }

  /**
   * A step to the element that carries a key.
   *
   * @param key the key, possibly empty
   */
  record Key(String key) implements Step {}

  @Override
  default int compareTo(Step other) {
    if (this instanceof Field mine && other instanceof Field theirs) {
      return mine.name.compareTo(theirs.name);
    }
    if (this instanceof Index mine && other instanceof Index theirs) {
      return Integer.compare(mine.position, theirs.position);
    }
    if (this instanceof Key mine && other instanceof Key theirs) {
      return mine.key.compareTo(theirs.key);
    }
    return Integer.compare(rank(this), rank(other));
  }

  private static int rank(Step step) {
    return step instanceof Field ? 0 : step instanceof Index ? 1 : 2;
  }
}
