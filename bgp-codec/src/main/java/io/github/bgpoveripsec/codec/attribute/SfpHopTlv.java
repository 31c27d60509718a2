package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** What is said about one hop of a chain of service functions (RFC 9015 section 3.2.1.2). */
public sealed interface SfpHopTlv extends Serializable permits SfpFunctions, RawTlv {
  /**
   * What it is about.
   *
   * @return its type, 0 to 255
   */
  int type();
}
