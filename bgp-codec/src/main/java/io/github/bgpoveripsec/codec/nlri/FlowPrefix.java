package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;

/**
 * The condition that an address lies in a prefix, or for IPv6 that its bits behind an offset are
 * those of a prefix (RFC 8955 section 4.2.2.1, RFC 8956 section 3.1).
 *
 * @param type {@link FlowType#DESTINATION} or {@link FlowType#SOURCE}
 * @param prefix the prefix; its bits before the offset are zero
 * @param offset how many bits do not count; 0 for IPv4
 */
public record FlowPrefix(FlowType type, Prefix prefix, int offset) implements FlowComponent {
  /**
   * Checks that the parts fit each other.
   *
   * @param type what it looks at
   * @param prefix the prefix
   * @param offset how many bits do not count
   * @throws IllegalArgumentException if the type is not that of an address, or the offset is not
   *     below the length, or set for IPv4, or bits before it are set
   */
  public FlowPrefix {
    if (!type.isPrefix()) {
      throw new IllegalArgumentException("expected destination or source but found " + type);
    }
    boolean fits =
        offset == 0
            || (prefix instanceof Ipv6Prefix v6
                && offset > 0
                && offset < v6.length()
                && Ipv6Prefix.containing(v6.address(), offset).equals(zeros(offset)));
    if (!fits) {
      throw new IllegalArgumentException(
          "expected an offset below the length of an IPv6 prefix whose first bits are zero, but"
              + " found "
              + offset
              + " for "
              + prefix);
    }
  }

  /**
   * A plain prefix.
   *
   * @param type {@link FlowType#DESTINATION} or {@link FlowType#SOURCE}
   * @param prefix the prefix
   * @return the component
   * @throws IllegalArgumentException if the type is not that of an address
   */
  public static FlowPrefix of(FlowType type, Prefix prefix) {
    return new FlowPrefix(type, prefix, 0);
  }

  private static Ipv6Prefix zeros(int length) {
    return new Ipv6Prefix(0, 0, length);
  }

  /**
   * Type and prefix.
   *
   * @return such as {@code destination 10.0.0.0/8} or {@code source ::1234:5678:9a00:0/64-104} with
   *     offset and length
   */
  @Override
  public String toString() {
    return type
        + " "
        + (offset == 0 ? prefix : prefix.address() + "/" + offset + "-" + prefix.length());
  }
}
