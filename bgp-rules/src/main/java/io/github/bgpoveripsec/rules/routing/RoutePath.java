package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.route.AsPath;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * One way by which a table knows a destination.
 *
 * <p>Paths are ordered as the table prefers them: first by {@link Rank}, then the shorter AS path.
 * What remains equal is ordered by where it came from, which settles the order of a listing and
 * says nothing about preference.
 *
 * @param source where the route started
 * @param asPath the systems it passed, the latest first
 * @param learned the hop by which the table learned it; absent where it started in this table
 */
public record RoutePath(RouteSource source, AsPath asPath, Optional<Hop> learned)
    implements Comparable<RoutePath>, Serializable {

  private static final Comparator<RoutePath> ORDER =
      Comparator.comparing(RoutePath::rank)
          .thenComparing(path -> path.asPath().length())
          .thenComparing(path -> path.nextHop().orElse(path.source().table()))
          .thenComparing(RoutePath::compareSessions)
          .thenComparing(RoutePath::source)
          .thenComparing(path -> path.asPath().toString());

  /**
   * The table that packets go to next.
   *
   * @return the table at the near end of the hop; absent where the route started in this table
   */
  public Optional<TableRef> nextHop() {
    return learned.map(Hop::from);
  }

  /**
   * How the path competes with others to the same destination.
   *
   * @return the rank, the first preferred
   */
  public Rank rank() {
    if (source.kind() == SourceKind.CUSTOM_ENTRY) {
      return Rank.STATIC;
    }
    boolean own = learned.isEmpty();
    boolean ofVpc = learned.filter(hop -> hop.from() instanceof TableRef.SystemTable).isPresent();
    return own || ofVpc ? Rank.SYSTEM : Rank.DYNAMIC;
  }

  /** Orders by preference, see above. */
  @Override
  public int compareTo(RoutePath other) {
    return ORDER.compare(this, other);
  }

  private Optional<SessionRef> session() {
    return learned.flatMap(Hop::session);
  }

  private static int compareSessions(RoutePath path, RoutePath other) {
    Optional<SessionRef> session = path.session();
    Optional<SessionRef> otherSession = other.session();
    return session.isPresent() && otherSession.isPresent()
        ? session.get().compareTo(otherSession.get())
        : Boolean.compare(session.isPresent(), otherSession.isPresent());
  }

  /**
   * The classes of routes, the preferred first: for one destination, a system route goes before a
   * static one, and that before a dynamic one.
   */
  public enum Rank {
    /** A system route of the VPC, or what a data centre announces as its own. */
    SYSTEM,

    /** An entry that the user added. */
    STATIC,

    /** Learned by BGP, over a circuit, or from a CEN instance. */
    DYNAMIC
  }
}
