package io.github.bgpoveripsec.codec.dissect;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;
import java.util.List;

/**
 * A run of octets and what it means: a leaf, or a group whose children follow each other without
 * gap from its first octet to its last.
 *
 * @param name what the octets are, in the words of the RFC
 * @param octets the octets, which know their offset in the message
 * @param reading what they say; empty for a group that has no reading of its own
 * @param children the parts of a group in order; empty for a leaf
 */
public record Node(String name, Octets octets, String reading, List<Node> children)
    implements Serializable {
  /**
   * Copies the children.
   *
   * @param name what the octets are
   * @param octets the octets
   * @param reading what they say
   * @param children the parts
   */
  public Node {
    children = List.copyOf(children);
  }

  /**
   * Whether this is a leaf.
   *
   * @return true if there are no children
   */
  public boolean isLeaf() {
    return children.isEmpty();
  }
}
