package io.github.bgpoveripsec.rules.routing;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** Puts things in order that mostly are. */
final class Ordered {
  private Ordered() {}

  /** The list itself where it is in order, otherwise a sorted copy. */
  static <T> List<T> by(Comparator<T> order, List<T> written) {
    return Comparators.isInOrder(written, order)
        ? written
        : written.stream().sorted(order).toList();
  }
}
