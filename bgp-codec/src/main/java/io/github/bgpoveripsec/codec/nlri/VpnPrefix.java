package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;

/**
 * A prefix of a VPN and the labels to reach it with (RFC 4364 section 4.3.4, RFC 4659, RFC 8277).
 *
 * @param distinguisher which VPN's
 * @param prefix the prefix
 * @param labels the labels from top to bottom; none for a route that is withdrawn or that is there
 *     for multicast (RFC 6514)
 */
public record VpnPrefix(RouteDistinguisher distinguisher, Prefix prefix, List<MplsLabel> labels)
    implements Serializable {
  /**
   * Copies the labels, without the bits that a receiver ignores.
   *
   * @param distinguisher which VPN's
   * @param prefix the prefix
   * @param labels the labels
   * @throws IllegalArgumentException if everything together is too long for one length octet
   */
  public VpnPrefix {
    labels = LabelStack.of(labels);
    LabelStack.check(labels, Long.SIZE + prefix.length());
  }

  @Override
  public String toString() {
    return distinguisher + ":" + prefix + LabelStack.text(labels);
  }
}
