package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Verdict.Kind;
import io.github.bgpoveripsec.rules.arbitraries.VerdictArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class VerdictProperties {
  @Provide
  Arbitrary<Verdict> verdicts() {
    return VerdictArbitraries.verdicts();
  }

  @Provide
  Arbitrary<Violation> anyViolation() {
    return VerdictArbitraries.violations();
  }

  @Property
  void andIsAssociativeAndCommutative(
      @ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b, @ForAll("verdicts") Verdict c) {
    Verdict all = a.and(b).and(c);
    Statistics.label("kind")
        .collect(all.kind())
        .coverage(
            coverage -> {
              for (Kind kind : List.of(Kind.FAILED, Kind.UNDETERMINED, Kind.PASSED)) {
                coverage.check(kind).percentage(share -> share > 2);
              }
            });
    assertThat(all).isEqualTo(a.and(b.and(c)));
    assertThat(a.and(b)).isEqualTo(b.and(a));
  }

  @Property
  void notApplicableIsNeutral(@ForAll("verdicts") Verdict verdict) {
    Verdict nothing = Verdict.notApplicable("no books");
    if (verdict.kind() == Kind.NOT_APPLICABLE) {
      assertThat(verdict.and(nothing).kind()).isEqualTo(Kind.NOT_APPLICABLE);
    } else {
      assertThat(verdict.and(nothing)).isEqualTo(verdict);
    }
  }

  @Property
  void theStrongerKindWins(@ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b) {
    List<Kind> fromStrong =
        List.of(Kind.FAILED, Kind.UNDETERMINED, Kind.PASSED, Kind.NOT_APPLICABLE);
    int stronger = Math.min(fromStrong.indexOf(a.kind()), fromStrong.indexOf(b.kind()));
    assertThat(a.and(b).kind()).isEqualTo(fromStrong.get(stronger));
  }

  @Property
  void nothingGetsLost(@ForAll("verdicts") Verdict a, @ForAll("verdicts") Verdict b) {
    assertThat(a.and(b).violations()).containsAll(a.violations()).containsAll(b.violations());
    assertThat(a.and(b).gaps()).containsAll(a.gaps()).containsAll(b.gaps());
  }

  @Property
  void violationsAreEqualExactlyWhenTheyCompareEqual(
      @ForAll("anyViolation") Violation a, @ForAll("anyViolation") Violation b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void relatedPlacesHaveNoOrderOfTheirOwn(
      @ForAll("anyViolation") Violation violation, @ForAll Random random) {
    List<Related> mixed = new ArrayList<>(violation.related());
    mixed.addAll(violation.related());
    Collections.shuffle(mixed, random);
    assertThat(new Violation(violation.path(), violation.message(), mixed)).isEqualTo(violation);
  }
}
