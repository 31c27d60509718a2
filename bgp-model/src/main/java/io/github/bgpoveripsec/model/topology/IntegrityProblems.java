package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every reason why resources do not make a sound topology, in the order of the topology. */
final class IntegrityProblems extends TopologyWalk {
  private final Map<ResourceId, Path> declared;
  private final NearestId nearest;
  private final Set<ResourceId> seen = new HashSet<>();
  private final List<IntegrityProblem> problems = new ArrayList<>();

  private IntegrityProblems(Map<ResourceId, Path> declared) {
    this.declared = declared;
    this.nearest = new NearestId(declared.keySet());
  }

  static List<IntegrityProblem> of(Topology topology) {
    Declarations declarations = new Declarations();
    declarations.over(topology);
    IntegrityProblems problems = new IntegrityProblems(declarations.first);
    problems.over(topology);
    return List.copyOf(problems.problems);
  }

  @Override
  void declares(ResourceId id, Path path) {
    if (!seen.add(id)) {
      add(new DuplicateId(path, id, declared.getOrDefault(id, path)));
    }
  }

  @Override
  void refers(ResourceId id, Path path) {
    if (!declared.containsKey(id)) {
      add(new DanglingReference(path, id, nearest.to(id)));
    }
  }

  @Override
  void refersToOwn(ResourceId id, Set<ResourceId> own, Path path) {
    if (!own.contains(id)) {
      add(new DanglingReference(path, id, nearest.to(id, own)));
    }
  }

  @Override
  void tunnels(Collection<Tunnel> tunnels, Path connection) {
    Set<TunnelRole> roles = EnumSet.noneOf(TunnelRole.class);
    for (Tunnel tunnel : tunnels) {
      if (!roles.add(tunnel.role())) {
        add(new DuplicateRole(TopologyPaths.tunnel(connection, tunnel.role()), tunnel.role()));
      }
    }
  }

  private void add(IntegrityProblem problem) {
    if (problems.size() < InvalidTopologyException.MAX_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** The first place of every id. */
  private static final class Declarations extends TopologyWalk {
    private final Map<ResourceId, Path> first = new HashMap<>();

    @Override
    void declares(ResourceId id, Path path) {
      first.putIfAbsent(id, path);
    }

    @Override
    void refers(ResourceId id, Path path) {}

    @Override
    void refersToOwn(ResourceId id, Set<ResourceId> own, Path path) {}

    @Override
    void tunnels(Collection<Tunnel> tunnels, Path connection) {}
  }
}
