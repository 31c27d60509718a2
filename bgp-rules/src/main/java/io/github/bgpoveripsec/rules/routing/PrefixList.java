package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Different prefixes in order, in one array: there may be millions of them. */
final class PrefixList {
  static final PrefixList EMPTY = new PrefixList(new Prefix[0]);

  private final Prefix[] sorted;

  private PrefixList(Prefix[] sorted) {
    this.sorted = sorted;
  }

  static PrefixList of(Stream<Prefix> prefixes) {
    return new PrefixList(prefixes.sorted().distinct().toArray(Prefix[]::new));
  }

  /** Different prefixes that are in order already. */
  static PrefixList ofSorted(Collection<Prefix> prefixes) {
    return prefixes.isEmpty() ? EMPTY : new PrefixList(prefixes.toArray(Prefix[]::new));
  }

  int size() {
    return sorted.length;
  }

  Prefix get(int index) {
    return sorted[index];
  }

  /** The place of the prefix, negative where it is not there. */
  int indexOf(Prefix prefix) {
    return sorted.length == 0 ? -1 : Arrays.binarySearch(sorted, prefix);
  }

  boolean contains(Prefix prefix) {
    return indexOf(prefix) >= 0;
  }

  Stream<Prefix> stream() {
    return Arrays.stream(sorted);
  }
}
