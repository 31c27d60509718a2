package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How routes lie in a field, as far as their family alone does not say it.
 *
 * @param pathIds whether path identifiers stand before them
 * @param labels how labels stand before prefixes, where a family has labels
 */
public record RouteForm(PathIds pathIds, LabelForm labels) implements Serializable {
  private static final List<RouteForm> ALL =
      Arrays.stream(PathIds.values())
          .flatMap(ids -> Arrays.stream(LabelForm.values()).map(form -> new RouteForm(ids, form)))
          .toList();

  /**
   * A form, without making a new object.
   *
   * @param pathIds whether path identifiers stand before routes
   * @param labels how labels stand before prefixes
   * @return the form
   */
  public static RouteForm of(PathIds pathIds, LabelForm labels) {
    for (int i = 0; i < ALL.size(); i++) {
      RouteForm form = ALL.get(i);
      if (form.pathIds == pathIds && form.labels == labels) {
        return form;
      }
    }
    throw new IllegalStateException("no such form");
  }

  /**
   * This form with other labels.
   *
   * @param others how labels stand before prefixes
   * @return the form
   */
  public RouteForm withLabels(LabelForm others) {
    return of(pathIds, others);
  }

  /** How many octets stand before each route. */
  int pathIdLength() {
    return pathIds == PathIds.PRESENT ? 4 : 0;
  }
}
