package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Another place to look at when reading a violation.
 *
 * @param path the place
 * @param note what is to be seen there, such as the value that differs
 */
public record Related(Path path, String note) implements Comparable<Related>, Serializable {
  private static final Comparator<Related> ORDER =
      Comparator.comparing(Related::path).thenComparing(Related::note);

  @Override
  public int compareTo(Related other) {
    return ORDER.compare(this, other);
  }
}
