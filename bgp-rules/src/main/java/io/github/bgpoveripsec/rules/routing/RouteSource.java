package io.github.bgpoveripsec.rules.routing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a route started.
 *
 * @param table the table that held it first
 * @param kind how it came to be there
 * @param nextHop the id of the instance that a route entry leads to; absent where none is written
 */
public record RouteSource(TableRef table, SourceKind kind, Optional<String> nextHop)
    implements Comparable<RouteSource>, Serializable {

  private static final Comparator<RouteSource> ORDER =
      Comparator.comparing(RouteSource::table)
          .thenComparing(RouteSource::kind)
          .thenComparing(source -> source.nextHop().orElse(""));

  /** Orders by table, kind and next hop. */
  @Override
  public int compareTo(RouteSource other) {
    return ORDER.compare(this, other);
  }
}
