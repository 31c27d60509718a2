package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers that hold at a place and everywhere inside it, unless another one holds at a place
 * further inside.
 *
 * @param numbers the number by the place from which on it holds
 */
public record Tuning(SortedMap<Path, Integer> numbers) implements Serializable {
  private static final Tuning NONE = new Tuning(Collections.emptySortedMap());

  /**
   * Copies the numbers.
   *
   * @param numbers the number by the place from which on it holds; the root for everywhere
   */
  public Tuning {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Path, Integer>) numbers));
  }

  /**
   * No number anywhere.
   *
   * @return the tuning that changes nothing
   */
  public static Tuning none() {
    return NONE;
  }

  /**
   * The number that holds at a place.
   *
   * @param place the place
   * @return the number of the nearest place at or around it that has one
   */
  public OptionalInt at(Path place) {
    for (Optional<Path> here = Optional.of(place);
        here.isPresent();
        here = here.flatMap(Path::parent)) {
      Integer number = numbers.get(here.get());
      if (number != null) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }
}
