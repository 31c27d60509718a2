package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Routes of one family other than plain prefixes, with the octets they came in.
 *
 * <p>The octets keep what a receiver has to ignore, such as reserved bits; the routes do not show
 * it, and two lists are equal if their routes are.
 *
 * @param <R> what a route is
 */
public abstract sealed class RouteList<R extends Serializable> implements Nlri
    permits LabelledPrefixes, VpnPrefixes, RouteTargets, FlowSpecs, EvpnRoutes, LinkStateRoutes {
  private static final long serialVersionUID = 1L;

  private final Octets octets;
  private final Family family;
  private final RouteForm form;
  private final ArrayList<PathRoute<R>> routes;

  RouteList(Field field, List<PathRoute<R>> routes) {
    this.octets = field.octets();
    this.family = field.family();
    this.form = field.form();
    this.routes = new ArrayList<>(routes);
  }

  /** The octets of a list and what one has to know to read them. */
  record Field(Octets octets, Family family, RouteForm form) {
    /**
     * Reads route by route.
     *
     * @param end finds the place after the route at a place, or a negative number
     * @param read reads a route
     */
    <R extends Serializable> Optional<List<PathRoute<R>>> read(
        RouteEnd end, Function<Octets, Optional<R>> read) {
      List<PathRoute<R>> routes = new ArrayList<>();
      int at = 0;
      while (at < octets.length()) {
        int begin = at + form.pathIdLength();
        int next = begin < octets.length() ? end.after(octets, begin) : -1;
        if (next < 0 || next > octets.length()) {
          return Optional.empty();
        }
        Optional<R> route = read.apply(octets.slice(begin, next));
        if (route.isEmpty()) {
          return Optional.empty();
        }
        routes.add(PathRoute.read(route.get(), octets.slice(at, next), form));
        at = next;
      }
      return Optional.of(routes);
    }

    /** Writes routes, all with path identifiers or all without. */
    static <R extends Serializable> Octets write(
        List<PathRoute<R>> routes, BiConsumer<R, OctetsBuilder> write) {
      OctetsBuilder out = new OctetsBuilder(routes.size() * 16);
      for (PathRoute<R> each : routes) {
        each.writePathId(out);
        write.accept(each.route(), out);
      }
      return out.build();
    }
  }

  /** Whether the routes come with path identifiers. */
  static <R extends Serializable> PathIds pathIds(List<PathRoute<R>> routes) {
    boolean ids = !routes.isEmpty() && routes.get(0).pathId().isPresent();
    for (PathRoute<R> each : routes) {
      if (each.pathId().isPresent() != ids) {
        throw new IllegalArgumentException(
            "expected path identifiers with all routes or with none, but found " + routes);
      }
    }
    return ids ? PathIds.PRESENT : PathIds.ABSENT;
  }

  @Override
  public final Octets octets() {
    return octets;
  }

  /**
   * The family of the routes.
   *
   * @return the family
   */
  public final Family family() {
    return family;
  }

  /**
   * How the routes lie in their field.
   *
   * @return the form
   */
  public final RouteForm form() {
    return form;
  }

  /**
   * The routes with their path identifiers.
   *
   * @return one for each, in order
   */
  public final List<PathRoute<R>> toList() {
    return List.copyOf(routes);
  }

  /**
   * How many routes there are.
   *
   * @return the number
   */
  public final int size() {
    return routes.size();
  }

  /**
   * The most labels that stand before one prefix.
   *
   * @return the number; 0 for routes without labels
   */
  public int labels() {
    return 0;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof RouteList<?> that
        && family.equals(that.family)
        && routes.equals(that.routes);
  }

  @Override
  public final int hashCode() {
    return 31 * family.hashCode() + routes.hashCode();
  }

  @Override
  public final String toString() {
    return routes.toString();
  }
}
