package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import java.io.Serializable;
import java.util.List;

/**
 * The speaker can handle several paths for one prefix (RFC 7911 section 4).
 *
 * @param entries one for each family, in order
 */
public record AddPath(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public AddPath {
    entries = List.copyOf(entries);
  }

  /**
   * The capability for one family.
   *
   * @param family the family
   * @param mode in which direction
   * @return the capability
   */
  public static AddPath of(Family family, SendReceive mode) {
    return new AddPath(List.of(new Entry(family, mode)));
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.ADD_PATH;
  }

  /**
   * What the speaker can do for one family.
   *
   * @param family the family
   * @param mode in which direction
   */
  public record Entry(Family family, SendReceive mode) implements Serializable {}
}
