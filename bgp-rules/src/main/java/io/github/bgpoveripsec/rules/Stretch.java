package io.github.bgpoveripsec.rules;

import java.util.List;

/** Which elements of every list of a whole subject are to be visited. */
final class Stretch {
  private static final int LENGTH = 32;

  private final int from;
  private final int length;
  private boolean more;

  private Stretch(int from, int length) {
    this.from = from;
    this.length = length;
  }

  /** All elements. */
  static Stretch everything() {
    return new Stretch(0, Integer.MAX_VALUE);
  }

  /** The first few elements. */
  static Stretch first() {
    return new Stretch(0, LENGTH);
  }

  /** The few elements after this stretch. */
  Stretch next() {
    return new Stretch(from + length, length);
  }

  /** Whether a list that was asked for goes on after this stretch. */
  boolean more() {
    return more;
  }

  /** The elements of a list that lie in this stretch; of anything else, all in the first one. */
  <E> Iterable<? extends E> of(Iterable<? extends E> elements) {
    if (elements instanceof List<? extends E> list) {
      more |= list.size() - from > length;
      return list.subList(Math.min(from, list.size()), end(list.size()));
    }
    return from == 0 ? elements : List.of();
  }

  private int end(int size) {
    return size - from > length ? from + length : size;
  }
}
