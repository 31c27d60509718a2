package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;

/** IPv4 prefixes of an UPDATE that has been judged, so that they are not walked through again. */
public final class JudgedPrefixes extends PrefixList {
  private static final long serialVersionUID = 1L;

  JudgedPrefixes(Octets octets, PathIds pathIds) {
    super(octets, Afi.IPV4, pathIds);
  }
}
