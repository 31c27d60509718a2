package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.model.topology.DanglingReference;
import io.github.bgpoveripsec.model.topology.IntegrityProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds what makes a topology unsound to the problems of the file, each at its place in the text.
 *
 * <p>Where the file has other problems, those that merely follow from them are left out: a
 * reference to a resource that could not be read, and a flaw in a value that only stands in for
 * one.
 */
final class Integrity {
  private final Places places;
  private final Tree tree;
  private final Problems problems;
  private final Map<Path, List<Integer>> found = new HashMap<>();
  private final Map<Path, Integer> copies = new HashMap<>();

  Integrity(Tree tree, Problems problems) {
    this.tree = tree;
    this.places = new Places(tree);
    this.problems = problems;
  }

  void report(List<IntegrityProblem> reasons) {
    boolean alone = problems.isEmpty();
    for (IntegrityProblem problem : reasons) {
      Path path = problem.path();
      if (problems.isFull()) {
        problems.omit();
        continue;
      }
      List<Integer> nodes = nodes(path);
      int copy = copies.merge(path, 1, Integer::sum) - 1 + originals(problem);
      if (alone || !follows(problem, copy)) {
        int node = nodes.isEmpty() ? Tree.ROOT : nodes.get(Math.min(copy, nodes.size() - 1));
        problems.add(describe(problem, tree.position(node)));
      }
    }
  }

  /** The nodes at a place: looked for once, for a thousand problems may share a place. */
  private List<Integer> nodes(Path path) {
    return found.computeIfAbsent(path, places::all);
  }

  private boolean follows(IntegrityProblem problem, int copy) {
    boolean lost = problem instanceof DanglingReference it && problems.isLost(it.id().kind());
    boolean stoodIn = copy >= nodes(problem.path()).size();
    return lost || stoodIn || problems.isAt(problem.path());
  }

  /** How many values at the place of a problem are as they should be: the first of duplicates. */
  private static int originals(IntegrityProblem problem) {
    return problem.match(
        duplicate -> duplicate.first().equals(duplicate.path()) ? 1 : 0, reference -> 0, role -> 1);
  }

  private static FileProblem describe(IntegrityProblem problem, Position position) {
    FileProblem.Builder builder =
        FileProblem.builder().path(problem.path()).position(position).message(problem.message());
    return problem
        .match(
            duplicate -> builder.kind(FileProblemKind.DUPLICATE_ID),
            reference ->
                builder
                    .kind(FileProblemKind.DANGLING_REFERENCE)
                    .message(expectation(reference.id()))
                    .suggestion(reference.nearest().map(ResourceId::value)),
            role -> builder.kind(FileProblemKind.DUPLICATE_ROLE))
        .build();
  }

  private static String expectation(ResourceId id) {
    return "expected the id of a "
        + id.kind().noun()
        + " of this file, found "
        + Quotation.quote(id.value());
  }
}
