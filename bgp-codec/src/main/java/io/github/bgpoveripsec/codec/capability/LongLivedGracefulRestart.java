package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * The speaker keeps stale routes for a long time; counts only beside graceful restart (RFC 9494
 * section 3.1).
 *
 * @param entries one for each family, in order
 */
public record LongLivedGracefulRestart(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public LongLivedGracefulRestart {
    entries = List.copyOf(entries);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.LONG_LIVED_GRACEFUL_RESTART;
  }

  /**
   * What the speaker does for one family.
   *
   * @param family the family
   * @param flags one octet; the highest bit says that forwarding state was preserved
   * @param staleTime how long stale routes are kept, in seconds, 0 to 16,777,215
   */
  public record Entry(Family family, int flags, int staleTime) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param family the family
     * @param flags one octet; the highest bit says that forwarding state was preserved
     * @param staleTime how long stale routes are kept, in seconds, 0 to 16,777,215
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Entry {
      FieldWidth.check("flags", flags, 8);
      FieldWidth.check("stale time", staleTime, 24);
    }

    /**
     * Whether forwarding went on while the speaker restarted.
     *
     * @return the highest flag
     */
    public boolean forwardingPreserved() {
      return (flags & 0x80) != 0;
    }
  }
}
