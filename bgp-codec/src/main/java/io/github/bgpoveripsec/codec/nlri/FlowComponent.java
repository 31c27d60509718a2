package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;

/** One condition of a flow specification (RFC 8955 section 4.2.2). */
public sealed interface FlowComponent extends Serializable permits FlowPrefix, FlowMatches {
  /**
   * What it looks at.
   *
   * @return the type
   */
  FlowType type();
}
