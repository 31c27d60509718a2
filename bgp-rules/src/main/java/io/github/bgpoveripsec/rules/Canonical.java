package io.github.bgpoveripsec.rules;

import com.google.common.collect.Comparators;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Lists whose order says nothing are kept sorted, so that equal ones are equal. */
final class Canonical {
  private Canonical() {}

  /** What is in a list, sorted and each named once. */
  static <E extends Comparable<? super E>> List<E> of(Collection<? extends E> elements) {
    return Comparators.isInStrictOrder(elements, Comparator.naturalOrder())
        ? List.copyOf(elements)
        : elements.stream().<E>map(it -> it).sorted().distinct().toList();
  }
}
