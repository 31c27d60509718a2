package io.github.bgpoveripsec.codec.session;

/** How a codec takes what the RFCs forbid. */
public enum Profile {
  /**
   * To the letter: what calls for a reset breaks the message, and a message that would call for one
   * is not written.
   */
  STRICT,
  /**
   * As a collector or analyser: a message is broken only if its end cannot be found; everything
   * else becomes findings, and can be written again.
   */
  LENIENT
}
