package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;

/** Explains labels. */
final class Labels {
  private static final int LENGTH = 3;

  private Labels() {}

  /** Explains a label, or what is left of one. */
  static void outline(String name, Outline out) {
    Octets rest = out.rest();
    out.field(name, LENGTH, rest.length() < LENGTH ? "cut off" : new MplsLabel(rest.u24(0)));
  }
}
