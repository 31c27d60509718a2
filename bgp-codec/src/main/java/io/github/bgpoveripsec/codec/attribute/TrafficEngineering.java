package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;

/**
 * What a link to a customer can carry (RFC 5543 section 3).
 *
 * @param flags the flag octet
 * @param descriptors one for each switching capability, at least one. One of packets, frames, time
 *     slots or wavelengths has a known end; any other takes all octets that follow it when it is
 *     read, and so does one before less than a descriptor
 */
public record TrafficEngineering(int flags, List<SwitchingDescriptor> descriptors)
    implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param descriptors one for each switching capability
   * @throws IllegalArgumentException if the flags are no octet or there are no descriptors
   */
  public TrafficEngineering {
    FieldWidth.check("flags", flags, 8);
    descriptors = List.copyOf(descriptors);
    if (descriptors.isEmpty()) {
      throw new IllegalArgumentException("expected at least one descriptor but found none");
    }
  }

  /**
   * The attribute as it is sent.
   *
   * @param descriptors one for each switching capability, at least one
   * @return the attribute
   * @throws IllegalArgumentException if there are no descriptors
   */
  public static TrafficEngineering of(SwitchingDescriptor... descriptors) {
    return new TrafficEngineering(OPTIONAL_NON_TRANSITIVE, List.of(descriptors));
  }

  @Override
  public AttributeType type() {
    return AttributeType.TRAFFIC_ENGINEERING;
  }
}
