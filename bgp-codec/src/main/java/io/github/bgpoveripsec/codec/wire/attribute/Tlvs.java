package io.github.bgpoveripsec.codec.wire.attribute;

/** Walks through values that are made of types, lengths and values. */
final class Tlvs {
  private Tlvs() {}

  /** Whether TLVs of a type of so many octets and a length of two fill a range exactly. */
  static boolean fill(Value value, int from, int typeOctets) {
    int at = from;
    while (value.length() - at >= typeOctets + 2) {
      at += typeOctets + 2 + value.u16(at + typeOctets);
    }
    return at == value.length();
  }
}
