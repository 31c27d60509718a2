package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * How many labels the speaker accepts with one prefix (RFC 8277 section 2.1).
 *
 * @param entries one for each family, in order
 */
public record MultipleLabels(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public MultipleLabels {
    entries = List.copyOf(entries);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.MULTIPLE_LABELS;
  }

  /**
   * The number for one family.
   *
   * @param family the family
   * @param count how many labels; 0 and 1 say nothing
   */
  public record Entry(Family family, int count) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param family the family
     * @param count how many labels; 0 and 1 say nothing
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Entry {
      FieldWidth.check("label count", count, 8);
    }
  }
}
