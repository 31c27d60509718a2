package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.file.ReadResult.Read;
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
      Tree tree = new TreeReader(problems).read(octets, format, TopologyShape.TOPOLOGY.phrase());
      return problems.isEmpty()
          ? topology(tree).map(topology -> new Read(topology, new SourceMap(tree)))
          : Optional.empty();
    } catch (RefusedException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  private Optional<Topology> topology(Tree tree) throws RefusedException {
    FormatVersion.check(tree);
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
}
