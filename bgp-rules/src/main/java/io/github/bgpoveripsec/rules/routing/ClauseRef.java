package io.github.bgpoveripsec.rules.routing;

import java.io.Serializable;

/**
 * The sentence that a reason rests on.
 *
 * @param id the short id of the clause, such as {@code S20}; {@code E23} style for what later
 *     sources add, {@code RFC7607} style for an RFC
 * @param slug the name of the clause, such as {@code no-default-route}
 * @param place where the sentence stands in its document, such as {@code Limits, item 2}
 */
public record ClauseRef(String id, String slug, String place) implements Serializable {

  /**
   * Writes the clause.
   *
   * @return id and slug, such as {@code S20 no-default-route}
   */
  @Override
  public String toString() {
    return id + " " + slug;
  }
}
