package io.github.bgpoveripsec.rules;

import com.google.common.collect.Comparators;
import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * One place at which a check does not hold.
 *
 * @param path the place
 * @param message what is wrong there
 * @param related other places to look at, sorted and each named once
 */
public record Violation(Path path, Message message, List<Related> related)
    implements Comparable<Violation>, Serializable {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::path)
          .thenComparing(Violation::message)
          .thenComparing(
              Violation::related, Comparators.lexicographical(Comparator.<Related>naturalOrder()));

  /**
   * A violation with its related places.
   *
   * @param path the place
   * @param message what is wrong there
   * @param related other places to look at, in any order
   */
  public Violation {
    related = Canonical.of(related);
  }

  /**
   * A violation that concerns one place only.
   *
   * @param path the place
   * @param message what is wrong there
   * @return the violation
   */
  public static Violation of(Path path, Message message) {
    return new Violation(path, message, List.of());
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
