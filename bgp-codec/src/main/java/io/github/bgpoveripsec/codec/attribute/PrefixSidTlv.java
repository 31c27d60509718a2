package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** A part of PREFIX_SID (RFC 8669 section 3). */
public sealed interface PrefixSidTlv extends Serializable
    permits LabelIndex, OriginatorSrgb, Srv6Service, RawTlv {
  /**
   * Which part.
   *
   * @return its type, 0 to 255
   */
  int type();
}
