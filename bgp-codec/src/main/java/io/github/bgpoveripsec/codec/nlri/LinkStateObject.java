package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A node, a link or a prefix of a network (RFC 7752 section 3.2).
 *
 * @param protocol where it was learnt, 0 to 255: 1 and 2 for the levels of IS-IS, 3 for OSPFv2, 4
 *     for direct, 5 for static, 6 for OSPFv3
 * @param instance which of several networks, a number of 64 bits without sign
 * @param descriptors what names it, in the order of types and values
 */
public record LinkStateObject(int protocol, long instance, List<LinkStateTlv> descriptors)
    implements LinkStateBody {
  /**
   * Checks the range and copies the list.
   *
   * @param protocol where it was learnt
   * @param instance which of several networks
   * @param descriptors what names it
   * @throws IllegalArgumentException if the protocol is no octet, or the descriptors are not in
   *     order or have not the lengths of their types
   */
  public LinkStateObject {
    FieldWidth.check("protocol", protocol, 8);
    descriptors = List.copyOf(descriptors);
    if (!LinkStateOrder.holds(descriptors)) {
      throw new IllegalArgumentException(
          "expected descriptors in order and of their lengths but found " + descriptors);
    }
  }

  @Override
  public String toString() {
    return "protocol "
        + protocol
        + " instance "
        + Long.toUnsignedString(instance)
        + descriptors.stream()
            .map(tlv -> " " + tlv.type() + "=" + tlv.octets())
            .collect(Collectors.joining());
  }
}
