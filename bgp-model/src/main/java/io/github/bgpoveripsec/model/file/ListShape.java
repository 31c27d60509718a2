package io.github.bgpoveripsec.model.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The shape of a list.
 *
 * @param <T> the type of the elements
 */
final class ListShape<T> implements Shape<Collection<T>> {
  /** The greatest number of scalars in one line. */
  private static final int SHORT = 8;

  private final Shape<T> element;

  ListShape(Shape<T> element) {
    this.element = element;
  }

  @Override
  public String phrase() {
    return "a list, each element " + element.phrase();
  }

  /** Reads the elements that can be read, so that the problems of all of them are found. */
  @Override
  public Optional<Collection<T>> read(Node node, Problems problems) {
    if (node.kind() != NodeKind.LIST) {
      problems.add(
          node, FileProblemKind.WRONG_TYPE, "expected a list, found " + node.kind().phrase());
      element.resource().ifPresent(problems::lose);
      return Optional.empty();
    }
    List<T> elements = new ArrayList<>();
    Map<Object, Node> seen = new HashMap<>();
    node.forEachChild(
        child -> {
          int before = problems.total();
          Optional<T> value = element.read(child, problems);
          value.ifPresentOrElse(elements::add, () -> element.resource().ifPresent(problems::lose));
          boolean sound = problems.total() == before;
          value.ifPresent(it -> tellApart(it, child, sound, seen, problems));
        });
    return Optional.of(elements);
  }

  private void tellApart(
      T value, Node node, boolean sound, Map<Object, Node> seen, Problems problems) {
    element
        .identity()
        // else it may hold what stands in for something else
        .filter(it -> sound || element.isKnown(node, it.keys(), problems))
        .ifPresent(
            identity -> {
              Node first = seen.putIfAbsent(identity.of().apply(value), node);
              if (first != null) {
                problems.add(
                    node,
                    FileProblemKind.DUPLICATE_ENTRY,
                    "expected "
                        + identity.phrase()
                        + " once, found the one of line "
                        + first.position().line()
                        + " again");
              }
            });
  }

  @Override
  public void write(Collection<T> values, Output out) {
    boolean inLine = element instanceof Scalar && values.size() <= SHORT;
    out.open(NodeKind.LIST, inLine ? Layout.ONE_LINE : Layout.LINES);
    values.forEach(value -> element.write(value, out));
    out.close();
  }

  @Override
  public void describe(String place, Consumer<KeyDescription> visitor) {
    element.describe(place + "[]", visitor);
  }
}
