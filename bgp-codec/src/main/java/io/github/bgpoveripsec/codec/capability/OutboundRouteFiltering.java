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
   * @param mode 1 receives filters, 2 sends them, 3 both; other numbers have no meaning
   */
  public record Filter(int type, int mode) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param type the ORF type
     * @param mode the direction
     * @throws IllegalArgumentException if a number is no octet
     */
    public Filter {
      FieldWidth.check("ORF type", type, 8);
      FieldWidth.check("send/receive", mode, 8);
    }

    /**
     * Whether the speaker applies filters of this kind that it receives.
     *
     * @return true for 1 and 3
     */
    public boolean receives() {
      return mode == 1 || mode == 3;
    }

    /**
     * Whether the speaker wants to send filters of this kind.
     *
     * @return true for 2 and 3
     */
    public boolean sends() {
      return mode == 2 || mode == 3;
    }
  }
}
