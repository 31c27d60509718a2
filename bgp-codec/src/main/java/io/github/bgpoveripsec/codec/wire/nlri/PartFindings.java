package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.session.Session;

/** Takes what is wrong with parts of an attribute, such as single routes. */
public interface PartFindings {
  /**
   * Takes one finding.
   *
   * @param row the condition
   * @param handling what has to follow
   * @param begin the place of the part's first octet in the message
   * @param end the place after its last octet
   */
  void found(ErrorRow row, Handling handling, int begin, int end);

  /**
   * What was agreed.
   *
   * @return the session
   */
  Session session();

  /**
   * Whether the UPDATE has an extended community of some type.
   *
   * @param kind its two octets of type and subtype as a number
   * @return true if there is one
   */
  boolean hasExtendedCommunity(int kind);
}
