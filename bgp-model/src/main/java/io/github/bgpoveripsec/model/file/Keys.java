package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.model.text.Quotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the known keys of one mapping and reports the others.
 *
 * <p>A key that nobody knows is taken for the nearest known one that does not stand there: its
 * value is read as that one's, so that a slip in one letter is one problem and not many.
 */
final class Keys {
  private final Set<String> known;
  private final Problems problems;
  private final Map<String, Node> values = new HashMap<>();

  Keys(Set<String> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** The values of a mapping by the keys they stand for. */
  Map<String, Node> of(Node mapping) {
    mapping.forEachChild(this::acquaintance);
    mapping.forEachChild(this::stranger);
    return values;
  }

  private void acquaintance(Node value) {
    if (known.contains(value.key()) && values.putIfAbsent(value.key(), value) != null) {
      problems.addAtKey(
          value,
          FileProblemKind.DUPLICATE_KEY,
          "expected the key once, found it again",
          Optional.empty());
    }
  }

  private void stranger(Node value) {
    if (known.contains(value.key())) {
      return;
    }
    Optional<String> meant = problems.isFull() ? Optional.empty() : nearest(value.key());
    problems.addAtKey(value, FileProblemKind.UNKNOWN_KEY, message(value, meant), meant);
    meant.ifPresent(key -> values.put(key, value));
  }

  private String message(Node value, Optional<String> meant) {
    String expected = meant.isPresent() ? "a known key" : "one of " + String.join(", ", known);
    String found = value.isSecret() ? "another" : Quotation.quote(Excerpt.ofKey(value.key()));
    return "expected " + expected + ", found " + found;
  }

  private Optional<String> nearest(String key) {
    return Nearest.to(key, known.stream().filter(name -> !values.containsKey(name)).toList());
  }
}
