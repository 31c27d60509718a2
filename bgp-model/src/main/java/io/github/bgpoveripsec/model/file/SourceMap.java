package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the text of a topology file its resources and their properties stand.
 *
 * <p>It remembers the position of every key and value of the file, at about 20 octets each, and
 * finds a resource among thousands in constant time.
 */
public final class SourceMap {
  private final Tree tree;
  private final Places places;

  /** The elements of the outermost lists, by list and key. */
  private final Map<String, Map<String, Integer>> resources = new HashMap<>();

  SourceMap(Tree tree) {
    this.tree = tree;
    this.places = new Places(tree);
    for (int key = Tree.ROOT + 1; key < tree.end(Tree.ROOT); key = tree.end(key + 1)) {
      if (tree.kind(key + 1) == NodeKind.LIST) {
        resources.put(tree.text(key), byKey(tree, key + 1, tree.text(key)));
      }
    }
  }

  private static Map<String, Integer> byKey(Tree tree, int list, String name) {
    Map<String, Integer> byKey = new HashMap<>();
    for (int element = list + 1; element < tree.end(list); element = tree.end(element)) {
      int node = element;
      ElementKey.of(tree, element, name).ifPresent(key -> byKey.put(key, node));
    }
    return byKey;
  }

  /**
   * The position of a place, or of the nearest place around it that stands in the file: a property
   * that is left to its default is looked for at its resource.
   *
   * @param path a place in the topology, spelt as {@link
   *     io.github.bgpoveripsec.model.topology.TopologyPaths} spells it
   * @return where the value there begins
   */
  public Position at(Path path) {
    List<Integer> nodes = nodes(path);
    return tree.position(nodes.get(nodes.size() - 1));
  }

  /**
   * Whether a place stands in the file itself, and not only something around it.
   *
   * @param path a place in the topology
   * @return true where {@link #at} gives the position of that very place
   */
  public boolean has(Path path) {
    return nodes(path).size() > path.depth();
  }

  /** The values from the outermost to that of a place, as far as they stand in the file. */
  private List<Integer> nodes(Path path) {
    List<Integer> nodes = new ArrayList<>(List.of(Tree.ROOT));
    String field = "";
    for (Step step : path.steps()) {
      int node = nodes.get(nodes.size() - 1);
      List<Integer> next =
          nodes.size() == 2 && step instanceof Step.Key key
              ? resource(field, key.key())
              : places.step(node, step, field);
      if (next.isEmpty()) {
        break;
      }
      nodes.add(next.get(0));
      field = step instanceof Step.Field it ? it.name() : field;
    }
    return nodes;
  }

  private List<Integer> resource(String list, String key) {
    Integer node = resources.getOrDefault(list, Map.of()).get(key);
    return node == null ? List.of() : List.of(node);
  }
}
