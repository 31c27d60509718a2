package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A cloud region by its id, such as {@code cn-hangzhou}.
 *
 * <p>Which regions exist, and which of them can do what, changes with the years and is the business
 * of rules; any id is accepted here.
 *
 * @param id lower-case letters, digits and hyphens, 1 to 64 characters, not beginning or ending
 *     with a hyphen
 */
public record Region(String id) implements Comparable<Region>, Serializable {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

  /**
   * Checks the form.
   *
   * @param id lower-case letters, digits and hyphens, 1 to 64 characters, not beginning or ending
   *     with a hyphen
   * @throws IllegalArgumentException if {@code id} is not a region id
   */
  public Region {
    if (!FORM.matcher(id).matches()) {
      throw Quotation.refusal(
          id,
          "a region id: expected 1 to 64 lower-case letters, digits and inner hyphens, such as"
              + " cn-hangzhou");
    }
  }

  /**
   * The region with this id.
   *
   * @param id the region id, such as {@code eu-central-1}
   * @return the region
   * @throws IllegalArgumentException if {@code id} is not a region id
   */
  public static Region of(String id) {
    return new Region(id);
  }

  @Override
  public int compareTo(Region other) {
    return id.compareTo(other.id);
  }

  /** The region id. */
  @Override
  public String toString() {
    return id;
  }
}
