package io.github.bgpoveripsec.codec.attribute;

import java.io.Serializable;

/** A part of {@link Srv6Service} (RFC 9252 section 3). */
public sealed interface Srv6ServiceTlv extends Serializable permits Srv6Sid, RawTlv {
  /**
   * Which part.
   *
   * @return its type, 0 to 255
   */
  int type();
}
