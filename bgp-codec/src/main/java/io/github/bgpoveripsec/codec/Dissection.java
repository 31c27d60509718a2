package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.dissect.Dissected;
import io.github.bgpoveripsec.codec.dissect.Node;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.HeaderReader;
import io.github.bgpoveripsec.codec.wire.MessageOutline;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains any octets, so that each of them lies in exactly one leaf of a tree.
 *
 * <p>Total: octets that are cut off, malformed or no message at all are explained as far as they
 * make sense, and what nobody can explain is a leaf of its own.
 */
public final class Dissection {
  private Dissection() {}

  /**
   * Explains messages in a row.
   *
   * @param octets from the first octet of a header on; any others will do
   * @param session what was agreed
   * @return one tree for each message, with its findings; the octets from a header on that does not
   *     say where its message ends are one tree
   */
  public static List<Dissected> of(Octets octets, Session session) {
    BgpCodec codec = BgpCodec.forSession(session);
    List<Dissected> all = new ArrayList<>();
    int at = 0;
    while (at < octets.length()) {
      Octets rest = octets.slice(at, octets.length());
      Octets message = rest.slice(0, length(rest));
      List<Finding> findings =
          codec.decode(message).match(Decoded::findings, needMore -> List.of(), Broken::findings);
      Node node = MessageOutline.of(message, session);
      all.add(new Dissected(node, findings));
      at += message.length();
    }
    return List.copyOf(all);
  }

  /** The length a header states; all there is if it states none that is possible. */
  private static int length(Octets rest) {
    boolean stated = rest.length() >= HeaderReader.LENGTH && rest.u16(16) >= HeaderReader.LENGTH;
    return stated ? Math.min(HeaderReader.declaredLength(rest), rest.length()) : rest.length();
  }
}
