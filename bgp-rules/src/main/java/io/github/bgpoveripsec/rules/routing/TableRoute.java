package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A destination in a table, with every path to it.
 *
 * @param prefix the destination
 * @param paths one path or more, in the order of preference, each once
 * @param risks what may go wrong with it, in the order of the enumeration; mostly nothing
 */
public record TableRoute(Prefix prefix, List<RoutePath> paths, List<Risk> risks)
    implements Serializable {

  /**
   * Sorts the paths and the risks.
   *
   * @param prefix the destination
   * @param paths one path or more, in any order
   * @param risks what may go wrong with it, in any order
   */
  public TableRoute {
    paths = paths.stream().sorted().distinct().toList();
    risks = Set.copyOf(risks).stream().sorted().toList();
  }

  /**
   * Whether the table learned the destination from another one, also where an entry of its own
   * leads there, too.
   *
   * @return whether a path was learned
   */
  public boolean isLearned() {
    return paths.stream().anyMatch(path -> path.learned().isPresent());
  }

  /**
   * The paths that may carry traffic: those of the best rank that is there. The page does not
   * choose among several dynamic ones, so all of them are candidates.
   *
   * @return one path or more, in the order of preference
   */
  public List<RoutePath> candidates() {
    RoutePath.Rank best = paths.get(0).rank();
    return paths.stream().filter(path -> path.rank() == best).toList();
  }
}
