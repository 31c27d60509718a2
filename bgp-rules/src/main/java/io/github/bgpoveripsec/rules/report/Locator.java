package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import java.util.Optional;

/** Knows where the places of a subject are written down. */
@FunctionalInterface
public interface Locator {

  /**
   * Where a place is written down.
   *
   * @param path the place
   * @return line and column, or empty where they are not known
   */
  Optional<Location> locate(Path path);

  /**
   * The locator of a subject that is not written down anywhere.
   *
   * @return a locator that knows no place
   */
  static Locator nowhere() {
    return path -> Optional.empty();
  }
}
