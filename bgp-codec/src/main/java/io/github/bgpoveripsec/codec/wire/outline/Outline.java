package io.github.bgpoveripsec.codec.wire.outline;

import io.github.bgpoveripsec.codec.dissect.Node;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Explains octets from front to back.
 *
 * <p>Total: a part that is longer than what is left is cut to it, an empty part leaves no node, and
 * octets that nobody explained become a leaf of their own, so that every octet ends in exactly one
 * leaf whatever the octets are.
 */
public final class Outline {
  private final Octets octets;
  private final List<Node> nodes = new ArrayList<>();
  private int at;

  /**
   * An outline in which nothing is explained yet.
   *
   * @param octets what is to be explained
   */
  public Outline(Octets octets) {
    this.octets = octets;
  }

  /**
   * What has not been explained so far.
   *
   * @return the octets that are left
   */
  public Octets rest() {
    return octets.slice(at, octets.length());
  }

  /**
   * Explains the next octets as one field.
   *
   * @param name what they are
   * @param length how many
   * @param reading what they say
   * @return this outline
   */
  public Outline field(String name, int length, Object reading) {
    Octets part = take(length);
    if (!part.isEmpty()) {
      nodes.add(new Node(name, part, reading.toString(), List.of()));
    }
    return this;
  }

  /**
   * Explains the next octets as text, or as digits if they are not UTF-8, which nobody may
   * interpret then.
   *
   * @param name what they are
   * @param length how many
   * @return this outline
   */
  public Outline text(String name, int length) {
    Octets part = rest().slice(0, Math.min(length, rest().length()));
    return field(name, length, part.utf8().orElseGet(part::toString));
  }

  /**
   * Explains the next octets as a group.
   *
   * @param name what they are together
   * @param length how many
   * @param parts explains them one by one
   * @return this outline
   */
  public Outline group(String name, int length, Consumer<Outline> parts) {
    Octets part = take(length);
    if (!part.isEmpty()) {
      Outline inner = new Outline(part);
      parts.accept(inner);
      nodes.add(new Node(name, part, "", inner.nodes()));
    }
    return this;
  }

  /**
   * The tree so far, with a leaf for what nobody explained.
   *
   * @return the nodes in order
   */
  public List<Node> nodes() {
    if (at < octets.length()) {
      field("unread", octets.length() - at, rest());
    }
    return List.copyOf(nodes);
  }

  private Octets take(int length) {
    int end = at + Math.min(length, octets.length() - at);
    Octets part = octets.slice(at, end);
    at = end;
    return part;
  }
}
