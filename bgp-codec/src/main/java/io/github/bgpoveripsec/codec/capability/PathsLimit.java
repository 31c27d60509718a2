package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * How many paths for one prefix the speaker wants at most (draft-abraitis-idr-addpath-paths-limit).
 *
 * @param entries one for each family, in order
 */
public record PathsLimit(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public PathsLimit {
    entries = List.copyOf(entries);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.PATHS_LIMIT;
  }

  /**
   * The number for one family.
   *
   * @param family the family
   * @param limit how many paths
   */
  public record Entry(Family family, int limit) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param family the family
     * @param limit how many paths
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Entry {
      FieldWidth.check("paths limit", limit, 16);
    }
  }
}
