package io.github.bgpoveripsec.codec.dissect;

import io.github.bgpoveripsec.codec.finding.Finding;
import java.io.Serializable;
import java.util.List;

/**
 * The octets of one message, explained.
 *
 * @param node the tree of all its octets
 * @param findings what is wrong with it, placed by offsets from the first octet of the node
 */
public record Dissected(Node node, List<Finding> findings) implements Serializable {
  /**
   * Copies the findings.
   *
   * @param node the tree
   * @param findings what is wrong
   */
  public Dissected {
    findings = List.copyOf(findings);
  }
}
