package io.github.bgpoveripsec.codec.session;

/** How a decoder takes what the RFCs forbid. */
public enum Profile {
  /** To the letter: what calls for a reset breaks the message. */
  STRICT,
  /**
   * As a collector or analyser: a message is broken only if its end cannot be found; everything
   * else becomes findings.
   */
  LENIENT
}
