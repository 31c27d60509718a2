package io.github.bgpoveripsec.model.file;

import java.util.Arrays;

/**
 * Grows a {@link Tree} from the events of a parser.
 *
 * <p>What is too large or too deep is refused as soon as it is, so that no input makes it allocate
 * more than the limits allow. Equal texts that stand near each other share one string: most of a
 * large topology file is the same few words.
 */
final class TreeBuilder {
  private static final int OCTETS_PER_NODE = 8;
  private static final int RECENT = 1 << 12;

  private final String[] recent = new String[RECENT];
  private final int[] open = new int[Limits.DEPTH];
  private final boolean[] keyNext = new boolean[Limits.DEPTH];
  private NodeKind[] kinds;
  private int[] lines;
  private int[] columns;
  private int[] ends;
  private String[] texts;
  private int size;
  private int depth;

  /** Makes room for a text of so many octets, if it is a topology. */
  TreeBuilder(int octets) {
    int capacity = Math.min(octets / OCTETS_PER_NODE, Limits.VALUES) + 1;
    kinds = new NodeKind[capacity];
    lines = new int[capacity];
    columns = new int[capacity];
    ends = new int[capacity];
    texts = new String[capacity];
    Arrays.fill(recent, "");
  }

  /** Begins a mapping or list. */
  void open(NodeKind kind, int line, int column) throws RefusedException {
    if (depth == Limits.DEPTH) {
      throw RefusedException.at(
          new Position(line, column),
          FileProblemKind.TOO_DEEP,
          "expected at most " + Limits.DEPTH + " levels of lists and mappings, found more");
    }
    if (depth > 0 && keyNext[depth - 1]) {
      throw RefusedException.at(
          new Position(line, column),
          FileProblemKind.SYNTAX,
          "expected a key, found " + kind.phrase());
    }
    int node = add(kind, "", line, column);
    open[depth] = node;
    keyNext[depth] = kind == NodeKind.MAPPING;
    depth++;
  }

  /** Ends the mapping or list begun last. */
  void close() {
    depth--;
    ends[open[depth]] = size;
  }

  /** Adds a key or a value that holds no others. */
  void scalar(NodeKind kind, String text, int line, int column) throws RefusedException {
    int slot = text.hashCode() & (RECENT - 1);
    if (!recent[slot].equals(text)) {
      recent[slot] = text;
    }
    int node = add(kind, recent[slot], line, column);
    ends[node] = size;
  }

  private int add(NodeKind kind, String text, int line, int column) throws RefusedException {
    if (size == kinds.length) {
      grow(new Position(line, column));
    }
    if (depth > 0 && kinds[open[depth - 1]] == NodeKind.MAPPING) {
      keyNext[depth - 1] = !keyNext[depth - 1];
    }
    kinds[size] = kind;
    lines[size] = line;
    columns[size] = column;
    texts[size] = text;
    return size++;
  }

  private void grow(Position position) throws RefusedException {
    if (size >= Limits.VALUES) {
      throw RefusedException.at(
          position,
          FileProblemKind.TOO_LARGE,
          "expected at most " + Limits.VALUES + " keys and values, found more");
    }
    resize(Math.min(size + (size >> 1) + 16, Limits.VALUES));
  }

  private void resize(int capacity) {
    kinds = Arrays.copyOf(kinds, capacity);
    lines = Arrays.copyOf(lines, capacity);
    columns = Arrays.copyOf(columns, capacity);
    ends = Arrays.copyOf(ends, capacity);
    texts = Arrays.copyOf(texts, capacity);
  }

  /** The tree, after everything begun has ended. */
  Tree build() {
    resize(size);
    return new Tree(kinds, lines, columns, ends, texts);
  }
}
