package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * The speaker keeps forwarding while BGP restarts (RFC 4724 section 3, RFC 8538).
 *
 * @param flags four bits: restarted, notification, two reserved
 * @param restartTime seconds until the session should be back, 0 to 4095
 * @param entries one for each family; none is legal
 */
public record GracefulRestart(int flags, int restartTime, List<Entry> entries)
    implements Capability {
  /**
   * Checks the ranges and copies the entries.
   *
   * @param flags four bits
   * @param restartTime seconds
   * @param entries one for each family
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public GracefulRestart {
    FieldWidth.check("restart flags", flags, 4);
    FieldWidth.check("restart time", restartTime, 12);
    entries = List.copyOf(entries);
  }

  /**
   * Whether the speaker has just restarted.
   *
   * @return the R bit
   */
  public boolean restarted() {
    return (flags & 0x8) != 0;
  }

  /**
   * Whether a NOTIFICATION, too, keeps routes (RFC 8538 section 2).
   *
   * @return the N bit
   */
  public boolean notification() {
    return (flags & 0x4) != 0;
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.GRACEFUL_RESTART;
  }

  /**
   * What the speaker does for one family.
   *
   * @param family the family
   * @param flags one octet; the highest bit says that forwarding state was preserved
   */
  public record Entry(Family family, int flags) implements Serializable {
    /**
     * Checks the range.
     *
     * @param family the family
     * @param flags the flags
     * @throws IllegalArgumentException if the flags are no octet
     */
    public Entry {
      FieldWidth.check("flags", flags, 8);
    }

    /**
     * Whether forwarding went on while the speaker restarted.
     *
     * @return the F bit
     */
    public boolean forwardingPreserved() {
      return (flags & 0x80) != 0;
    }
  }
}
