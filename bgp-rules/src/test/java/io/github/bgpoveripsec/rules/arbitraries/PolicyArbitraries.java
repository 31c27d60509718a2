package io.github.bgpoveripsec.rules.arbitraries;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of decisions about reports, of the rules and places that the other generators use. */
public final class PolicyArbitraries {
  /** The only parameter there is, of the rule {@code r0}. */
  public static final String PARAMETER = "size";

  private PolicyArbitraries() {}

  /** The ids of the rules in {@link ReportArbitraries#reports}. */
  public static Set<String> rules() {
    return Set.copyOf(IntStream.range(0, 10).mapToObj(i -> "r" + i).toList());
  }

  /** Scopes with and without a place and a design. */
  public static Arbitrary<Scope> scopes() {
    Arbitrary<Path> places = Arbitraries.of("", "", "a", "a[b]", "d").map(Path::parse);
    return Combinators.combine(Arbitraries.of("", "x.yaml", "y.yaml"), places)
        .as((design, place) -> design.isEmpty() ? Scope.at(place) : Scope.at(place).in(design));
  }

  /** Reasons that are no nuisance to a file. */
  public static Arbitrary<String> reasons() {
    return Arbitraries.of("agreed", "ticket: 4711", "see\nthere", "# no comment", "\u4e0a <b>&");
  }

  /** Decisions of all kinds. */
  public static Arbitrary<Deviation> deviations() {
    Arbitrary<String> ids = Arbitraries.of(new TreeSet<>(rules()));
    return Arbitraries.oneOf(
        Combinators.combine(ids, scopes(), reasons()).as(Disabling::new),
        Combinators.combine(ids, Arbitraries.of(Severity.values()), scopes(), reasons())
            .as(Regrading::new),
        Combinators.combine(Arbitraries.integers().between(1, 9), scopes(), reasons())
            .as(
                (value, scope, reason) ->
                    new Setting(new Setting.Choice("r0", PARAMETER, value), scope, reason)));
  }

  /** Up to eight decisions, no two of which are about the same. */
  public static Arbitrary<Overrides> overrides() {
    return deviations()
        .list()
        .ofMaxSize(8)
        .map(list -> new Overrides(List.copyOf(new TreeSet<>(list))));
  }

  /** Baselines of up to two designs. */
  public static Arbitrary<Baseline> baselines() {
    Arbitrary<String> fingerprints =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
    Arbitrary<BaselineEntry> entries =
        Combinators.combine(
                Arbitraries.of(new TreeSet<>(rules())),
                Arbitraries.of("", "a", "a[b].c[1]", "a[b: c]").map(Path::parse),
                fingerprints)
            .as(BaselineEntry::new);
    return Arbitraries.maps(
            Arbitraries.of("x.yaml", "y: y.yaml"),
            entries.list().ofMaxSize(4).uniqueElements(BaselineEntry::fingerprint))
        .ofMaxSize(2)
        .map(
            designs -> {
              TreeMap<String, SortedSet<BaselineEntry>> sorted = new TreeMap<>();
              designs.forEach((design, list) -> sorted.put(design, new TreeSet<>(list)));
              return new Baseline(sorted);
            });
  }

  /** Reports about which something was decided, half of them held against a baseline as well. */
  public static Arbitrary<Review> reviews() {
    return Combinators.combine(
            ReportArbitraries.reports(), overrides(), Arbitraries.integers().between(0, 3))
        .as(PolicyArbitraries::review);
  }

  private static Review review(Report report, Overrides overrides, int known) {
    Review review = overrides.review(report);
    return known == 0
        ? review
        : review.against(
            review.findings().stream().limit(known - 1).map(BaselineEntry::of).toList());
  }
}
