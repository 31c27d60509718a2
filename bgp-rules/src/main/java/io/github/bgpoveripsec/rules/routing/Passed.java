package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a data centre passes on of what it learned: for each destination, its best feed. */
final class Passed {
  static final Passed NOTHING = new Passed(PrefixList.EMPTY, List.of());

  private final PrefixList prefixes;
  private final List<Feed> feeds;
  private final Offering offering;

  private Passed(PrefixList prefixes, List<Feed> feeds) {
    this.prefixes = prefixes;
    this.feeds = feeds;
    this.offering = Offering.of(prefixes, i -> Optional.of(feeds.get(i).asn()));
  }

  static Passed of(List<Feed> feedsInOrder, Predicate<Prefix> own) {
    SortedMap<Prefix, Feed> best = new TreeMap<>();
    @Nullable VpcNode last = null;
    for (Feed feed : feedsInOrder) {
      if (feed.vpc() != last) { // each session of a gateway brings the same
        feed.vpc().system().stream()
            .filter(own.negate())
            .forEach(prefix -> best.putIfAbsent(prefix, feed));
      }
      last = feed.vpc();
    }
    return new Passed(PrefixList.of(best.keySet().stream()), List.copyOf(best.values()));
  }

  Optional<Feed> feed(Prefix prefix) {
    int index = prefixes.indexOf(prefix);
    return index < 0 ? Optional.empty() : Optional.of(feeds.get(index));
  }

  PrefixList prefixes() {
    return prefixes;
  }

  Offering offering() {
    return offering;
  }
}
