package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.List;
import java.util.Map;

/** One rule about changes, and what it says of the step from one topology to another. */
final class ChangeUnderTest {
  private static final RuleSet<Transition<Topology>> RULES = AlibabaChangeRules.august2026();

  private final String id;

  ChangeUnderTest(String id) {
    this.id = id;
  }

  void passes(Topology before, Topology after, int checked) {
    assertThat(check(before, after)).isEqualTo(Verdict.passed(checked));
  }

  void isNotApplicable(Topology before, Topology after) {
    assertThat(check(before, after).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  /** The rule finds one thing, and no other rule about changes finds anything. */
  void alone(Topology before, Topology after, String path, Map<String, String> arguments) {
    List<Finding> findings = RULES.check(new Transition<>(before, after)).findings();
    assertThat(findings).extracting(it -> it.rule().id()).containsExactly(id);
    assertThat(findings.get(0).path()).hasToString(path);
    assertThat(findings.get(0).message().arguments()).isEqualTo(arguments);
  }

  /** The places the one finding points to. */
  List<String> related(Topology before, Topology after) {
    return check(before, after).violations().get(0).related().stream()
        .map(it -> it.path().toString())
        .toList();
  }

  void says(String alias, Severity severity, String... clauses) {
    assertThat(RULES.rule(id).orElseThrow().description())
        .satisfies(
            it -> {
              assertThat(it.aliases()).containsExactly(alias);
              assertThat(it.severity()).isEqualTo(severity);
              assertThat(it.because()).isPresent();
              assertThat(it.remedy()).isPresent();
              assertThat(it.effects()).isNotEmpty();
              assertThat(it.references()).extracting(clause -> clause.id()).contains(clauses);
            });
  }

  private Verdict check(Topology before, Topology after) {
    return RULES.rule(id).orElseThrow().check(new Transition<>(before, after));
  }
}
