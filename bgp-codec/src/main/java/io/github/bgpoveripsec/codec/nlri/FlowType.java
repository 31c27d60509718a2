package io.github.bgpoveripsec.codec.nlri;

import java.util.Arrays;
import java.util.Optional;

/** What a component of a flow specification looks at (RFC 8955 section 4.2.2, RFC 8956). */
public enum FlowType {
  /** The destination address. */
  DESTINATION(1, "destination"),
  /** The source address. */
  SOURCE(2, "source"),
  /** The protocol above IP. */
  PROTOCOL(3, "protocol"),
  /** The port of either side. */
  PORT(4, "port"),
  /** The destination's port. */
  DESTINATION_PORT(5, "destination-port"),
  /** The source's port. */
  SOURCE_PORT(6, "source-port"),
  /** The type of an ICMP message. */
  ICMP_TYPE(7, "icmp-type"),
  /** The code of an ICMP message. */
  ICMP_CODE(8, "icmp-code"),
  /** The flags of TCP. */
  TCP_FLAGS(9, "tcp-flags"),
  /** The length of the packet. */
  PACKET_LENGTH(10, "packet-length"),
  /** The code point of differentiated services. */
  DSCP(11, "dscp"),
  /** Whether the packet is a fragment. */
  FRAGMENT(12, "fragment"),
  /** The flow label, of IPv6 alone. */
  FLOW_LABEL(13, "flow-label");

  private final int code;
  private final String id;

  FlowType(int code, String id) {
    this.code = code;
    this.id = id;
  }

  /**
   * The type by its number.
   *
   * @param code the number
   * @return the type, or nothing for a number that is not assigned
   */
  public static Optional<FlowType> tryOf(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /**
   * The number.
   *
   * @return 1 to 13
   */
  public int code() {
    return code;
  }

  /**
   * Whether the component is a prefix.
   *
   * @return true for the addresses
   */
  public boolean isPrefix() {
    return this == DESTINATION || this == SOURCE;
  }

  /**
   * Whether values are compared bit by bit.
   *
   * @return true for flags and fragments
   */
  public boolean isBitmask() {
    return this == TCP_FLAGS || this == FRAGMENT;
  }

  /** How many octets a value can take at most. */
  int widest() {
    return switch (this) {
      case TCP_FLAGS -> 2;
      case DSCP, FRAGMENT -> 1;
      default -> 8;
    };
  }

  /** How many octets a value takes at least when it is written (RFC 8956 section 3.7). */
  int narrowest() {
    return this == FLOW_LABEL ? 4 : 1;
  }

  @Override
  public String toString() {
    return id;
  }
}
