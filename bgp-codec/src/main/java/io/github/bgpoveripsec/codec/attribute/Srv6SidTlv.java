package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** A part of {@link Srv6Sid} (RFC 9252 section 3.2). */
public sealed interface Srv6SidTlv extends Serializable permits SidStructure, RawTlv {
  /**
   * Which part.
   *
   * @return its type, 0 to 255
   */
  int type();
}
