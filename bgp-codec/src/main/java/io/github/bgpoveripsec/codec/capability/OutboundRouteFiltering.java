package io.github.bgpoveripsec.codec.capability;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;

/**
 * The speaker sends filters to its peer or applies those it receives (RFC 5291 section 5).
 *
 * @param entries one for each family, in order
 */
public record OutboundRouteFiltering(List<Entry> entries) implements Capability {
  /**
   * Copies the entries.
   *
   * @param entries one for each family
   */
  public OutboundRouteFiltering {
    entries = List.copyOf(entries);
  }

  @Override
  public CapabilityCode code() {
    return CapabilityCode.OUTBOUND_ROUTE_FILTERING;
  }

  /**
   * The kinds of filters for one family.
   *
   * @param family the family
   * @param reserved an octet that is sent as 0 and ignored when received
   * @param filters the kinds, in order, 255 at most on the wire
   */
  public record Entry(Family family, int reserved, List<Filter> filters) implements Serializable {
    /**
     * Checks the range and copies the kinds.
     *
     * @param family the family
     * @param reserved the reserved octet
     * @param filters the kinds
     * @throws IllegalArgumentException if the reserved octet is none or there are over 255 kinds
     */
    public Entry {
      FieldWidth.check("reserved octet", reserved, 8);
      FieldWidth.check("number of filters", filters.size(), 8);
      filters = List.copyOf(filters);
    }
  }

  /**
   * One kind of filter.
   *
   * @param type the ORF type
   * @param mode whether the speaker applies filters that it receives, sends its own, or both
   */
  public record Filter(int type, SendReceive mode) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param type the ORF type
     * @param mode the direction
     * @throws IllegalArgumentException if a number is no octet
     */
    public Filter {
      FieldWidth.check("ORF type", type, 8);
    }
  }
}
