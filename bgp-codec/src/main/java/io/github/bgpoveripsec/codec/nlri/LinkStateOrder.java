package io.github.bgpoveripsec.codec.nlri;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what names a part of a network has the one form that two speakers can compare. */
final class LinkStateOrder {
  private static final int ADDRESS_BITS = 128;

  private LinkStateOrder() {}

  /**
   * Whether descriptors stand in the order of their types, and of their values where they share a
   * type, and have the lengths of their types (RFC 7752 sections 3.1, 3.2.1.4 and 6.2.2, RFC 9552
   * section 8.2.2).
   */
  static boolean holds(List<LinkStateTlv> descriptors) {
    Set<Integer> nodes = new HashSet<>();
    for (int i = 0; i < descriptors.size(); i++) {
      LinkStateTlv tlv = descriptors.get(i);
      if (i > 0 && compare(descriptors.get(i - 1), tlv) > 0) {
        return false;
      }
      if (!fits(tlv) || (tlv.isNode() && !nodes.add(tlv.type()))) {
        return false;
      }
    }
    return true;
  }

  private static int compare(LinkStateTlv one, LinkStateTlv other) {
    return one.type() == other.type()
        ? Arrays.compareUnsigned(one.octets().toByteArray(), other.octets().toByteArray())
        : Integer.compare(one.type(), other.type());
  }

  private static boolean fits(LinkStateTlv tlv) {
    int length = tlv.octets().length();
    return switch (tlv.type()) {
      case LinkStateTlv.LOCAL_NODE, LinkStateTlv.REMOTE_NODE -> isNode(tlv);
      case 258 -> length == 8;
      case 259, 260, 512, 513, 514 -> length == 4;
      case 261, 262 -> length == 16;
      case 263 -> length == 2;
      case 264 -> length == 1;
      case 265 -> isPrefix(tlv);
      default -> true;
    };
  }

  /** Of each type there is at most one part. */
  private static boolean isNode(LinkStateTlv tlv) {
    Optional<List<LinkStateTlv>> parts = LinkStateTlv.tryRead(tlv.octets());
    if (parts.isEmpty()) {
      return false;
    }
    int last = -1;
    for (LinkStateTlv part : parts.get()) {
      if (part.type() <= last || part.isNode() || !fits(part)) {
        return false;
      }
      last = part.type();
    }
    return true;
  }

  private static boolean isPrefix(LinkStateTlv tlv) {
    return !tlv.octets().isEmpty()
        && tlv.octets().at(0) <= ADDRESS_BITS
        && tlv.octets().length() == 1 + PrefixBits.size(tlv.octets().at(0));
  }
}
