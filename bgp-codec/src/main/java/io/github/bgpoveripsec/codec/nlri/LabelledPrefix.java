package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;

/**
 * A prefix and the labels to reach it with (RFC 8277).
 *
 * @param prefix the prefix
 * @param labels the labels from top to bottom; none for a route that is withdrawn
 */
public record LabelledPrefix(Prefix prefix, List<MplsLabel> labels) implements Serializable {
  /**
   * Copies the labels, without the bits that a receiver ignores.
   *
   * @param prefix the prefix
   * @param labels the labels
   * @throws IllegalArgumentException if labels and prefix are too long together for one length
   *     octet
   */
  public LabelledPrefix {
    labels = LabelStack.of(labels);
    LabelStack.check(labels, prefix.length());
  }

  @Override
  public String toString() {
    return prefix + LabelStack.text(labels);
  }
}
