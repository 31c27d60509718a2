package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;
import java.util.Optional;

/**
 * A route, and which of the paths to it is meant where there can be several (RFC 7911).
 *
 * @param <R> what the route is
 * @param route the route
 * @param pathId the path identifier, 32 bits, or nothing where none are used
 */
public record PathRoute<R extends Serializable>(R route, Optional<Long> pathId)
    implements Serializable {
  /**
   * Checks the range.
   *
   * @param route the route
   * @param pathId the path identifier
   * @throws IllegalArgumentException if it does not fit four octets
   */
  public PathRoute {
    pathId.ifPresent(id -> FieldWidth.check("path identifier", id, 32));
  }

  /**
   * A route without path identifier.
   *
   * @param <R> what the route is
   * @param route the route
   * @return the pair
   */
  public static <R extends Serializable> PathRoute<R> of(R route) {
    return new PathRoute<>(route, Optional.empty());
  }

  /**
   * A route with path identifier.
   *
   * @param <R> what the route is
   * @param route the route
   * @param pathId the identifier, 0 to 4,294,967,295
   * @return the pair
   */
  public static <R extends Serializable> PathRoute<R> of(R route, long pathId) {
    return new PathRoute<>(route, Optional.of(pathId));
  }

  /** Reads the identifier that stands at a place, if there are any. */
  static <R extends Serializable> PathRoute<R> read(R route, Octets octets, RouteForm form) {
    return form.pathIds() == PathIds.PRESENT
        ? of(route, Integer.toUnsignedLong(octets.i32(0)))
        : of(route);
  }

  /** Writes the identifier, if there is one. */
  void writePathId(OctetsBuilder out) {
    pathId.ifPresent(id -> out.i32(id.intValue()));
  }

  @Override
  public String toString() {
    return pathId.map(id -> route + " path " + id).orElseGet(route::toString);
  }
}
