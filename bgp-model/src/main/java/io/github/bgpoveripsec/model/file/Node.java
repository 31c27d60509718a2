package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value of a tree together with the way that led to it, which is its path. */
final class Node {
  private final Tree tree;
  private final Meanings meanings;
  private final int index;
  private final @Nullable Node parent;
  private final int step;
  private final boolean secret;

  /**
   * Makes a node.
   *
   * @param step in a mapping the number of the key, in a list the position
   */
  private Node(
      Tree tree, Meanings meanings, int index, @Nullable Node parent, int step, boolean secret) {
    this.tree = tree;
    this.meanings = meanings;
    this.index = index;
    this.parent = parent;
    this.step = step;
    this.secret = secret;
  }

  static Node root(Tree tree) {
    return new Node(tree, new Meanings(), Tree.ROOT, null, 0, false);
  }

  NodeKind kind() {
    return tree.kind(index);
  }

  boolean isScalar() {
    return tree.isScalar(index);
  }

  String text() {
    return tree.text(index);
  }

  /** What the text means where a scalar belongs. */
  <T> T meaning(Scalar<T> scalar, Function<String, T> read) {
    return meanings.of(scalar, text(), read);
  }

  /** What a mapping says, kept once for several that say the same. */
  <T> T meaning(ObjectShape<T, ?> shape, T value) {
    return meanings.of(shape, value);
  }

  Position position() {
    return tree.position(index);
  }

  /** The same value, of which, and of whose content, no message may quote anything. */
  Node secret() {
    return new Node(tree, meanings, index, parent, step, true);
  }

  boolean isSecret() {
    return secret;
  }

  /** Visits the values of a mapping, or the elements of a list. */
  void forEachChild(Consumer<Node> visitor) {
    boolean mapping = kind() == NodeKind.MAPPING;
    int position = 0;
    int at = index + 1;
    while (at < tree.end(index)) {
      int value = mapping ? at + 1 : at;
      visitor.accept(new Node(tree, meanings, value, this, mapping ? at : position, secret));
      at = tree.end(value);
      position++;
    }
  }

  /** The key before a value of a mapping. */
  String key() {
    return tree.text(step);
  }

  Position keyPosition() {
    return tree.position(step);
  }

  /**
   * The place of the value; inside a secret the place of the whole, for a key may be the secret.
   */
  Path path() {
    if (parent == null) {
      return Path.root();
    }
    if (parent.secret) {
      return parent.path();
    }
    Path outer = parent.path();
    if (parent.kind() == NodeKind.MAPPING) {
      return outer.field(Excerpt.ofKey(key()));
    }
    return elementKey(parent).map(outer::key).orElseGet(() -> outer.index(step));
  }

  /** The key of an element, unless it says nothing: scalars are named by their position. */
  private Optional<String> elementKey(Node list) {
    if (kind() != NodeKind.MAPPING || list.parent == null) {
      return Optional.empty();
    }
    return ElementKey.of(tree, index, list.key())
        .filter(key -> key.length() <= ResourceId.MAX_LENGTH);
  }
}
