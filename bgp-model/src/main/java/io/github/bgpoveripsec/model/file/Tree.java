package io.github.bgpoveripsec.model.file;

/**
 * The nodes of one document in the order of its text, whichever format it was written in.
 *
 * <p>The nodes stand side by side in arrays, about 20 octets each, because a file of 10,000
 * gateways has five million of them. A node is named by its number; the subtree of node {@code n}
 * is the numbers from {@code n} to {@code end(n)}, exclusive. A mapping holds keys and values in
 * turn.
 */
final class Tree {
  static final int ROOT = 0;

  private final NodeKind[] kinds;
  private final int[] lines;
  private final int[] columns;
  private final int[] ends;
  private final String[] texts;

  Tree(NodeKind[] kinds, int[] lines, int[] columns, int[] ends, String[] texts) {
    this.kinds = kinds;
    this.lines = lines;
    this.columns = columns;
    this.ends = ends;
    this.texts = texts;
  }

  /** Whether there is not even a root. */
  boolean isEmpty() {
    return kinds.length == 0;
  }

  NodeKind kind(int node) {
    return kinds[node];
  }

  boolean isScalar(int node) {
    return kind(node) == NodeKind.PLAIN || kind(node) == NodeKind.QUOTED;
  }

  /** The text of a key or another scalar; the empty text for what has none. */
  String text(int node) {
    return texts[node];
  }

  int end(int node) {
    return ends[node];
  }

  Position position(int node) {
    return new Position(lines[node], columns[node]);
  }

  /** The value behind a key of a mapping, or -1. */
  int child(int mapping, String key) {
    if (kind(mapping) != NodeKind.MAPPING) {
      return -1;
    }
    for (int at = mapping + 1; at < ends[mapping]; at = ends[at + 1]) {
      if (texts[at].equals(key)) {
        return at + 1;
      }
    }
    return -1;
  }
}
