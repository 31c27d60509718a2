package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import java.util.ArrayList;
import java.util.List;

/** Finds the nodes of a tree that a path leads to: several where a key stands twice. */
final class Places {
  private final Tree tree;

  Places(Tree tree) {
    this.tree = tree;
  }

  /** All nodes at exactly this place, in the order of the text. */
  List<Integer> all(Path path) {
    List<Integer> nodes = List.of(Tree.ROOT);
    String list = "";
    for (Step step : path.steps()) {
      List<Integer> next = new ArrayList<>();
      for (int node : nodes) {
        next.addAll(step(node, step, list));
      }
      nodes = next;
      list = step instanceof Step.Field field ? field.name() : list;
    }
    return nodes;
  }

  /** The nodes one step from a node, which stands under a key of the name given. */
  List<Integer> step(int node, Step step, String list) {
    List<Integer> found = new ArrayList<>();
    if (step instanceof Step.Field field) {
      int value = tree.child(node, field.name());
      return value < 0 ? List.of() : List.of(value);
    }
    if (tree.kind(node) == NodeKind.LIST) {
      int position = 0;
      for (int element = node + 1; element < tree.end(node); element = tree.end(element)) {
        if (matches(element, position, step, list)) {
          found.add(element);
        }
        position++;
      }
    }
    return found;
  }

  private boolean matches(int element, int position, Step step, String list) {
    if (step instanceof Step.Index index) {
      return index.position() == position;
    }
    return step instanceof Step.Key wanted
        && ElementKey.of(tree, element, list).filter(key -> same(key, wanted.key())).isPresent();
  }

  /** Whether a key of the file is the one of the path, which spells IPv6 in its canonical form. */
  private static boolean same(String written, String key) {
    return written.equals(key) || (written.indexOf(':') >= 0 && canonical(written).equals(key));
  }

  private static String canonical(String written) {
    return Prefix.tryParse(written)
        .map(Object::toString)
        .or(() -> Ip.tryParse(written).map(Object::toString))
        .orElse(written);
  }
}
