package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * The service functions that can do the work of a hop (RFC 9015 section 3.2.1.3).
 *
 * @param function what they do, 0 to 65,535
 * @param instances the routes of those that may be chosen, in order; none leaves the choice open
 */
public record SfpFunctions(int function, List<RouteDistinguisher> instances) implements SfpHopTlv {
  /** The type of this part. */
  public static final int TYPE = 3;

  /**
   * Checks the range and copies the list.
   *
   * @param function what they do
   * @param instances the routes of those that may be chosen
   * @throws IllegalArgumentException if the function has more than 16 bits
   */
  public SfpFunctions {
    FieldWidth.check("service function type", function, 16);
    instances = List.copyOf(instances);
  }

  @Override
  public int type() {
    return TYPE;
  }
}
