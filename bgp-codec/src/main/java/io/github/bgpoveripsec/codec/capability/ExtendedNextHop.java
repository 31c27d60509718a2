package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * The speaker accepts a next hop of another address family (RFC 8950 section 4).
 *
 * @param entries one for each family, in order
 */
public record ExtendedNextHop(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public ExtendedNextHop {
    entries = List.copyOf(entries);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.EXTENDED_NEXT_HOP;
  }

  /**
   * One family and the address family its next hop may have.
   *
   * @param afi the address family of the routes
   * @param safi the subsequent address family, which takes two octets here
   * @param nextHop the address family of the next hop
   */
  public record Entry(Afi afi, int safi, Afi nextHop) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param afi the address family of the routes
     * @param safi the subsequent address family, which takes two octets here
     * @param nextHop the address family of the next hop
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Entry {
      FieldWidth.check("SAFI", safi, 16);
    }
  }
}
