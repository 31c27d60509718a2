package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** A part of SFP (RFC 9015 section 3.2.1). */
public sealed interface SfpTlv extends Serializable permits SfpAssociation, SfpHop, RawTlv {
  /**
   * Which part.
   *
   * @return its type, 0 to 255
   */
  int type();
}
