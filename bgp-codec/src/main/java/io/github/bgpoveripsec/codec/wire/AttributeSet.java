package io.github.bgpoveripsec.codec.wire;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The types of the attributes an UPDATE has shown so far. The first 64 types, which nearly all
 * attributes have, cost one number.
 */
final class AttributeSet {
  private static final int FEW = 64;

  private long low;
  private @Nullable BitSet high;

  /** Adds a type; false if it was there. */
  boolean add(int type) {
    if (contains(type)) {
      return false;
    }
    if (type < FEW) {
      low |= 1L << type;
    } else {
      if (high == null) {
        high = new BitSet();
      }
      high.set(type);
    }
    return true;
  }

  boolean contains(int type) {
    return type < FEW ? (low >>> type & 1) != 0 : high != null && high.get(type);
  }

  /** Whether this type has been shown and no other. */
  boolean isOnly(int type) {
    return contains(type) && Long.bitCount(low) + (high == null ? 0 : high.cardinality()) == 1;
  }
}
