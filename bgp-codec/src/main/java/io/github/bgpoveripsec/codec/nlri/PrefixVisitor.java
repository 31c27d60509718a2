package io.github.bgpoveripsec.codec.nlri;

/** Looks at prefixes as numbers, so that a long list costs no objects. */
@FunctionalInterface
public interface PrefixVisitor {
  /**
   * Looks at one prefix.
   *
   * @param bits the 32 bits of an IPv4 address, or the first 64 of an IPv6 address
   * @param moreBits the other 64 bits of an IPv6 address
   * @param length the prefix length
   * @param pathId the path identifier, or -1 where none are used
   */
  void visit(long bits, long moreBits, int length, long pathId);
}
