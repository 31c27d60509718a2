package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.util.List;
import java.util.Map;

/** One rule of an edition, and what it says of topologies. */
public final class RuleUnderTest {
  public static final Topology COMPLIANT = Topologies.compliant();

  private final RuleSet<Topology> rules;
  private final Rule<Topology> rule;

  private RuleUnderTest(RuleSet<Topology> rules, Rule<Topology> rule) {
    this.rules = rules;
    this.rule = rule;
  }

  public static RuleUnderTest rule(String id) {
    return rule(AlibabaVpnGatewayRules.october2024(), id);
  }

  public static RuleUnderTest rule(RuleSet<Topology> rules, String id) {
    return new RuleUnderTest(rules, rules.rule(id).orElseThrow());
  }

  /** The rule has checked so many parts, and nothing is wrong. */
  public void passes(Topology topology, int checked) {
    assertThat(rule.check(topology)).isEqualTo(Verdict.passed(checked));
  }

  /** What the rule says of the topology. */
  public Verdict verdict(Topology topology) {
    return rule.check(topology);
  }

  /** The rule has nothing to check. */
  public void isNotApplicable(Topology topology) {
    assertThat(rule.check(topology).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  /** The rule lacks the input at one place. */
  public void isUndetermined(Topology topology, String path) {
    Verdict verdict = rule.check(topology);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(verdict.gaps()).extracting(gap -> gap.path().toString()).containsExactly(path);
  }

  /**
   * The rule finds one thing, and no other rule of its edition finds anything; but where a route is
   * stopped by what is wrong, whoever expects it misses it.
   */
  public void alone(Topology topology, String path, Map<String, String> arguments) {
    Report report = rules.check(topology);
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .filteredOn(id -> id.equals(rule.id()) || !id.endsWith("/expectation"))
        .containsExactly(rule.id());
    finds(topology, path, arguments);
  }

  /** The rule finds one thing. */
  public void finds(Topology topology, String path, Map<String, String> arguments) {
    Finding finding = only(topology);
    assertThat(finding.path()).hasToString(path);
    assertThat(finding.message().arguments()).isEqualTo(arguments);
  }

  /** The places the one finding points to, each with its note. */
  public List<String> related(Topology topology) {
    return only(topology).violation().related().stream()
        .map((Related it) -> it.path() + ": " + it.note())
        .toList();
  }

  /** The rule finds something at these places. */
  public void findsAt(Topology topology, String... paths) {
    assertThat(rule.check(topology).violations())
        .extracting(it -> it.path().toString())
        .containsExactlyInAnyOrder(paths);
  }

  /**
   * The rule speaks for these clauses, under these aliases (blanks between them), with this
   * severity.
   */
  public void says(String aliases, Severity severity, String... clauses) {
    assertThat(String.join(" ", rule.description().aliases())).isEqualTo(aliases);
    assertThat(rule.description().severity()).isEqualTo(severity);
    assertThat(rule.description().references()).extracting(it -> it.id()).contains(clauses);
  }

  private Finding only(Topology topology) {
    Verdict verdict = rule.check(topology);
    assertThat(verdict.violations()).hasSize(1);
    return new Finding(rule.description(), verdict.violations().get(0));
  }
}
