package io.github.bgpoveripsec.codec.nlri;

/** How labels stand before a prefix (RFC 8277 section 2). */
public enum LabelForm {
  /** One label, whatever its bottom-of-stack bit says (RFC 8277 section 2.2). */
  SINGLE,
  /** Labels up to the one with the bottom-of-stack bit (RFC 8277 section 2.3). */
  STACK,
  /** Three octets that say nothing, for the route is withdrawn (RFC 8277 section 2.4). */
  WITHDRAWN,
  /** No label at all. */
  ABSENT
}
