package io.github.bgpoveripsec.model.file;

import java.util.List;
import java.util.Optional;

/** How a path names an element of a list: by what identifies it there. */
final class ElementKey {
  private static final List<String> IDENTIFYING = List.of("id", "role", "destination", "peerIp");
  private static final String TUNNELS = "tunnels";
  private static final String ONLY_TUNNEL = "single";

  private ElementKey() {}

  /**
   * The key of an element.
   *
   * @param list the name of the list
   * @return the element itself where it is a scalar, the value that identifies it where it is a
   *     mapping; empty where it has none
   */
  static Optional<String> of(Tree tree, int element, String list) {
    if (tree.isScalar(element)) {
      return Optional.of(tree.text(element));
    }
    for (String name : IDENTIFYING) {
      int value = tree.child(element, name);
      if (value >= 0) {
        return tree.isScalar(value) ? Optional.of(tree.text(value)) : Optional.empty();
      }
    }
    boolean onlyTunnel = list.equals(TUNNELS) && tree.kind(element) == NodeKind.MAPPING;
    return onlyTunnel ? Optional.of(ONLY_TUNNEL) : Optional.empty();
  }
}
