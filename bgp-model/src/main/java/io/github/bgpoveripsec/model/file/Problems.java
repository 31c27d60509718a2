package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ResourceKind;
import io.github.bgpoveripsec.model.path.Path;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the problems of one file: the first ones found in full, the others as a number. */
final class Problems {
  private static final Comparator<FileProblem> IN_ORDER_OF_TEXT =
      Comparator.comparing(problem -> problem.position().orElse(Position.START));

  private final List<FileProblem> listed = new ArrayList<>();
  private final Set<ResourceKind> lost = EnumSet.noneOf(ResourceKind.class);
  private int omitted;

  void add(FileProblem problem) {
    if (isFull()) {
      omit();
    } else {
      listed.add(problem);
    }
  }

  /** Counts a problem without listing it, and gives up when there are more than anyone counts. */
  void omit() {
    omitted++;
    if (omitted == TopologyFile.MAX_OMITTED) {
      throw new EnoughException();
    }
  }

  /** A problem with the file before there is a text. */
  void add(FileProblemKind kind, String message) {
    add(FileProblem.builder().path(Path.root()).kind(kind).message(message).build());
  }

  /** A problem of the text before there is a tree. */
  void add(Position position, FileProblemKind kind, String message) {
    add(
        FileProblem.builder()
            .position(position)
            .path(Path.root())
            .kind(kind)
            .message(message)
            .build());
  }

  /** A problem with a value. */
  void add(Node node, FileProblemKind kind, String message) {
    add(node, kind, message, Optional.empty());
  }

  /** A problem with a value, and what may have been meant. */
  void add(Node node, FileProblemKind kind, String message, Optional<String> suggestion) {
    add(node.position(), node::path, new Cause(kind, message, suggestion));
  }

  /** A problem with a key, and what may have been meant. */
  void addAtKey(Node value, FileProblemKind kind, String message, Optional<String> suggestion) {
    add(value.keyPosition(), value::path, new Cause(kind, message, suggestion));
  }

  /** A mapping lacks a key. */
  void addMissing(Node mapping, String key) {
    add(
        mapping.position(),
        () -> mapping.path().field(key),
        new Cause(FileProblemKind.MISSING_KEY, "expected the key " + key, Optional.empty()));
  }

  private void add(Position position, Supplier<Path> path, Cause cause) {
    if (isFull()) { // a place costs more than a number, and there may be millions of them
      omit();
    } else {
      add(
          FileProblem.builder()
              .position(position)
              .path(path.get())
              .kind(cause.kind)
              .message(cause.message)
              .suggestion(cause.suggestion)
              .build());
    }
  }

  /** Notes that the ids of a kind are not all known. */
  void lose(ResourceKind kind) {
    lost.add(kind);
  }

  /** Whether an id of this kind may be one that could not be read. */
  boolean isLost(ResourceKind kind) {
    return lost.contains(kind);
  }

  boolean isEmpty() {
    return listed.isEmpty();
  }

  /** How many problems there are so far. */
  int total() {
    return listed.size() + omitted;
  }

  boolean isFull() {
    return listed.size() == TopologyFile.MAX_PROBLEMS;
  }

  /** Whether there is a problem at exactly this place. */
  boolean isAt(Path path) {
    return listed.stream().anyMatch(problem -> problem.path().equals(path));
  }

  ReadResult.Refused refused() {
    return new ReadResult.Refused(listed.stream().sorted(IN_ORDER_OF_TEXT).toList(), omitted);
  }

  private record Cause(FileProblemKind kind, String message, Optional<String> suggestion) {}

  /** Ends a reading that has found more than enough. */
  static final class EnoughException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private EnoughException() {
      super("more than enough problems", null, false, false);
    }
  }
}
