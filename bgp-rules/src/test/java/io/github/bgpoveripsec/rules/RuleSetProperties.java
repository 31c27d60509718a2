package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RuleSetProperties {
  @Provide
  Arbitrary<RuleSet<Library>> ruleSets() {
    return RuleArbitraries.ruleSets();
  }

  @Provide
  Arbitrary<Library> libraries() {
    return LibraryArbitraries.libraries();
  }

  @Provide
  Arbitrary<Predicate<RuleDescription>> wishes() {
    return Arbitraries.of(
        rule -> rule.severity() == Severity.ERROR,
        rule -> rule.id().compareTo("r4") < 0,
        rule -> true,
        rule -> false);
  }

  @Property
  void reorderingTheSubjectChangesNoReport(
      @ForAll("ruleSets") RuleSet<Library> rules,
      @ForAll("libraries") Library library,
      @ForAll Random random) {
    assertThat(rules.check(library.shuffled(random))).isEqualTo(rules.check(library));
  }

  @Property
  void aSetIsWhatIsWantedAndWhatIsNot(
      @ForAll("ruleSets") RuleSet<Library> rules,
      @ForAll("wishes") Predicate<RuleDescription> wanted,
      @ForAll("libraries") Library library) {
    RuleSet<Library> whole = rules.only(wanted).plus(rules.only(wanted.negate()));
    assertThat(whole.rules()).isEqualTo(rules.rules());
    assertThat(whole.check(library)).isEqualTo(rules.check(library));
  }

  @Property
  void leavingOneOutIsKeepingTheOthers(
      @ForAll("ruleSets") RuleSet<Library> rules, @ForAll("libraries") Library library) {
    for (Rule<Library> rule : rules.rules()) {
      RuleSet<Library> others = rules.only(description -> !description.id().equals(rule.id()));
      assertThat(rules.without(rule.id()).rules()).isEqualTo(others.rules());
      assertThat(rules.without(rule.id()).check(library).results())
          .isEqualTo(
              rules.check(library).results().stream()
                  .filter(result -> !result.rule().id().equals(rule.id()))
                  .toList());
    }
  }

  @Property
  void joiningHasNoOrder(
      @ForAll("ruleSets") RuleSet<Library> rules,
      @ForAll("wishes") Predicate<RuleDescription> p,
      @ForAll("libraries") Library library) {
    Predicate<RuleDescription> q = rule -> rule.id().endsWith("1") || rule.id().endsWith("2");
    RuleSet<Library> a = rules.only(p);
    RuleSet<Library> b = rules.only(p.negate().and(q));
    RuleSet<Library> c = rules.only(p.negate().and(q.negate()));
    Report report = a.plus(b).plus(c).check(library);
    assertThat(a.plus(b.plus(c)).check(library)).isEqualTo(report);
    assertThat(c.plus(b).plus(a).check(library)).isEqualTo(report);
  }

  @Property
  void rulesDoNotMeddleWithOneAnother(
      @ForAll("ruleSets") RuleSet<Library> rules, @ForAll("libraries") Library library) {
    assertThat(rules.check(library).results())
        .isEqualTo(
            rules.rules().stream()
                .map(rule -> new RuleResult(rule.description(), rule.check(library)))
                .toList());
  }

  @Property
  void reclassifyingChangesTheSeverityAndNothingElse(
      @ForAll("ruleSets") RuleSet<Library> rules,
      @ForAll("libraries") Library library,
      @ForAll Severity severity) {
    for (Rule<Library> rule : rules.rules()) {
      Report before = rules.check(library);
      Report after = rules.withSeverity(rule.id(), severity, "why").check(library);
      assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
      assertThat(after.results().stream().map(RuleResult::verdict))
          .isEqualTo(before.results().stream().map(RuleResult::verdict).toList());
      for (Finding finding : after.findings()) {
        if (finding.rule().id().equals(rule.id())) {
          assertThat(finding.severity()).isEqualTo(severity);
        } else {
          assertThat(before.findings()).contains(finding);
        }
      }
    }
  }

  @Property
  void checkingIsTotalAndOrdered(
      @ForAll("ruleSets") RuleSet<Library> rules, @ForAll("libraries") Library library) {
    Report report = rules.check(library);
    Statistics.label("findings").collect(report.findings().isEmpty() ? "none" : "some");
    assertThat(report.findings()).isSorted().doesNotHaveDuplicates();
    assertThat(report.results()).hasSize(rules.rules().size());
    assertThat(report.worst())
        .isEqualTo(report.findings().stream().map(Finding::severity).sorted().findFirst());
    int counted = 0;
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      counted += report.results(kind).size();
    }
    assertThat(counted).isEqualTo(rules.rules().size());
  }

  private static List<String> fingerprints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).sorted().toList();
  }
}
