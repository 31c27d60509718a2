package io.github.bgpoveripsec.codec.wire;

/** The types of the attributes an UPDATE has shown so far. */
final class AttributeSet {
  private long first;
  private long second;
  private long third;
  private long fourth;

  /** Adds a type; false if it was there. */
  boolean add(int type) {
    if (contains(type)) {
      return false;
    }
    long bit = 1L << type;
    switch (type >>> 6) {
      case 0 -> first |= bit;
      case 1 -> second |= bit;
      case 2 -> third |= bit;
      default -> fourth |= bit;
    }
    return true;
  }

  boolean contains(int type) {
    long word =
        switch (type >>> 6) {
          case 0 -> first;
          case 1 -> second;
          case 2 -> third;
          default -> fourth;
        };
    return (word >>> type & 1) != 0;
  }

  /** Whether this type has been shown and no other. */
  boolean isOnly(int type) {
    return contains(type)
        && Long.bitCount(first)
                + Long.bitCount(second)
                + Long.bitCount(third)
                + Long.bitCount(fourth)
            == 1;
  }
}
