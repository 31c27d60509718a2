package io.github.bgpoveripsec.rules.policy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.bgpoveripsec.rules.Finding;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The findings of designs that are known already, so that only new ones count.
 *
 * @param designs the entries by the name of the design
 */
public record Baseline(SortedMap<String, SortedSet<BaselineEntry>> designs)
    implements Serializable {
  private static final Baseline NONE = new Baseline(new TreeMap<>());

  /**
   * Copies the entries.
   *
   * @param designs the entries by the name of the design
   */
  public Baseline {
    ImmutableSortedMap.Builder<String, SortedSet<BaselineEntry>> copy =
        ImmutableSortedMap.naturalOrder();
    designs.forEach((design, entries) -> copy.put(design, ImmutableSortedSet.copyOf(entries)));
    designs = copy.build();
  }

  /**
   * Nothing is known.
   *
   * @return the baseline without designs
   */
  public static Baseline none() {
    return NONE;
  }

  /**
   * This baseline with the findings of one more design, which are known from now on.
   *
   * @param design the name of the design
   * @param findings its findings
   * @return the larger baseline; a design without findings has an empty list in it
   */
  public Baseline plus(String design, Collection<Finding> findings) {
    SortedMap<String, SortedSet<BaselineEntry>> more =
        new TreeMap<>((Map<String, SortedSet<BaselineEntry>>) designs);
    more.put(
        design,
        Stream.concat(of(design).stream(), findings.stream().map(BaselineEntry::of))
            .collect(ImmutableSortedSet.toImmutableSortedSet(BaselineEntry::compareTo)));
    return new Baseline(more);
  }

  /**
   * What is known of a design.
   *
   * @param design the name of the design
   * @return the entries, none for a design that nobody has heard of
   */
  public SortedSet<BaselineEntry> of(String design) {
    return designs.getOrDefault(design, ImmutableSortedSet.of());
  }
}
