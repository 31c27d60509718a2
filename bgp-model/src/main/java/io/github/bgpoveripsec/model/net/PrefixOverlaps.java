package io.github.bgpoveripsec.model.net;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds everything in a collection that shares addresses with something else in it. */
public final class PrefixOverlaps {

  private static final int NONE = -1;

  private PrefixOverlaps() {}

  /**
   * All pairs whose prefixes overlap.
   *
   * <p>The search costs a sort and one step for each pair that is taken from the stream; a
   * collection without overlaps is never compared pair by pair. Example: {@code
   * PrefixOverlaps.among(tunnels, Tunnel::cidr)}.
   *
   * @param items what has prefixes; an item given twice overlaps itself
   * @param prefix the prefix of an item
   * @param <T> the type of the items
   * @return the pairs, lazily: ordered by the prefix of the covered item, then with the closest
   *     covering item first
   */
  public static <T> Stream<PrefixOverlap<T>> among(
      Collection<? extends T> items, Function<? super T, ? extends Prefix> prefix) {
    Comparator<PrefixEntry<T>> byPrefix = Comparator.comparing(PrefixEntry::prefix);
    // The sort is stable, so that identical prefixes keep the order in which they were given.
    List<PrefixEntry<T>> sorted =
        items.stream()
            .map(item -> new PrefixEntry<T>(prefix.apply(item), item))
            .sorted(byPrefix)
            .toList();
    int[] enclosing = enclosing(sorted);
    return IntStream.range(0, sorted.size())
        .boxed()
        .flatMap(
            covered ->
                IntStream.iterate(enclosing[covered], i -> i != NONE, i -> enclosing[i])
                    .mapToObj(
                        covering ->
                            new PrefixOverlap<>(
                                sorted.get(covering).value(), sorted.get(covered).value())));
  }

  /**
   * For each entry the place of the closest entry before it that contains it. Sorted prefixes are a
   * tree in depth-first order, so a new entry is contained in its predecessor or in one of those
   * that contain the predecessor.
   */
  private static <T> int[] enclosing(List<PrefixEntry<T>> sorted) {
    int[] enclosing = new int[sorted.size()];
    for (int i = 0; i < enclosing.length; i++) {
      int candidate = i - 1;
      while (candidate != NONE
          && !sorted.get(candidate).prefix().contains(sorted.get(i).prefix())) {
        candidate = enclosing[candidate];
      }
      enclosing[i] = candidate;
    }
    return enclosing;
  }
}
