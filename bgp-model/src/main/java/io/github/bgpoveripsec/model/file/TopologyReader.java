package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.file.ReadResult.Read;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.model.topology.InvalidTopologyException;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.Optional;

/** Reads the octets of a topology file: first as text, then as a tree, then as a topology. */
final class TopologyReader {
  private final Problems problems = new Problems();

  private TopologyReader() {}

  static ReadResult read(byte[] octets, FileFormat format) {
    return new TopologyReader().result(octets, format);
  }

  private ReadResult result(byte[] octets, FileFormat format) {
    try {
      Optional<Read> read = topology(octets, format);
      return read.isPresent() ? read.get() : problems.refused();
    } catch (Problems.EnoughException e) {
      return problems.refused();
    }
  }

  private Optional<Read> topology(byte[] octets, FileFormat format) {
    try {
      Tree tree = tree(octets, format);
      return problems.isEmpty()
          ? topology(tree).map(topology -> new Read(topology, new SourceMap(tree)))
          : Optional.empty();
    } catch (RefusedException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  private Tree tree(byte[] octets, FileFormat format) throws RefusedException {
    if (octets.length > Limits.OCTETS) {
      throw RefusedException.at(
          Position.START,
          FileProblemKind.TOO_LARGE,
          "expected at most " + Limits.OCTETS + " octets, found more");
    }
    Utf8.check(octets, format == FileFormat.YAML ? Limits.LINE : Integer.MAX_VALUE);
    Tree tree = parse(octets, format);
    if (tree.isEmpty() || tree.kind(Tree.ROOT) == NodeKind.NOTHING) {
      throw RefusedException.at(
          Position.START, FileProblemKind.EMPTY, "expected a topology, found nothing");
    }
    return tree;
  }

  private Tree parse(byte[] octets, FileFormat format) throws RefusedException {
    try {
      return format == FileFormat.JSON ? JsonTree.parse(octets) : YamlTree.parse(octets, problems);
    } catch (NoClassDefFoundError e) {
      throw RefusedException.at(
          Position.START, FileProblemKind.MISSING_LIBRARY, Libraries.missing(format));
    }
  }

  private Optional<Topology> topology(Tree tree) throws RefusedException {
    checkVersion(tree);
    Optional<Topology.Builder> builder = TopologyShape.TOPOLOGY.readInto(Node.root(tree), problems);
    if (builder.isEmpty()) {
      return Optional.empty();
    }
    try {
      Topology topology = builder.get().build();
      return problems.isEmpty() ? Optional.of(topology) : Optional.empty();
    } catch (InvalidTopologyException e) {
      new Integrity(tree, problems).report(e.problems());
      return Optional.empty();
    }
  }

  /** Looks at the version before anything else, for another version may have other keys. */
  private void checkVersion(Tree tree) throws RefusedException {
    int version = tree.child(Tree.ROOT, TopologyShape.VERSION_KEY);
    if (version >= 0 && tree.isScalar(version)) {
      String text = tree.text(version);
      if (!text.equals(TopologyShape.VERSION)) {
        throw new RefusedException(
            FileProblem.builder()
                .kind(FileProblemKind.UNKNOWN_VERSION)
                .position(tree.position(version))
                .path(Path.root().field(TopologyShape.VERSION_KEY))
                .message(
                    "expected version "
                        + TopologyShape.VERSION
                        + ", the only one known, found "
                        + Quotation.quote(text))
                .build());
      }
    }
  }
}
