package io.github.bgpoveripsec.rules.arbitraries;

import static io.github.bgpoveripsec.rules.Rule.rule;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Effect;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of reports and of the descriptions in them. */
public final class ReportArbitraries {
  /** A line break, an escape, an override, a wide character, a pair, a mark, half a pair. */
  private static final String ODD = "ab .,/[]\n\t\u001b\u202e\u4e0a\ud83d\ude00\u0301\ud800";

  private ReportArbitraries() {}

  /** Texts of every length, with long words, controls, wide characters and combining ones. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars(ODD).ofMaxLength(30),
        Arbitraries.strings().withChars("ab/. ").ofMinLength(50).ofMaxLength(300),
        Arbitraries.strings().ofMaxLength(8));
  }

  /** Rules with and without everything that can be said about a rule, which always pass. */
  public static Arbitrary<Rule<Library>> describedRules() {
    Arbitrary<Reference> references =
        Combinators.combine(texts(), texts(), texts())
            .as(
                (title, id, label) ->
                    new Reference(
                        new Document(title, "1", URI.create("https://example.com/")), id, label));
    Arbitrary<Rule<Library>> plain =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                texts(),
                Arbitraries.of(Severity.values()),
                references.list().ofMaxSize(2))
            .as(
                (id, summary, severity, sources) ->
                    rule("r" + id, summary)
                        .severity(severity)
                        .documentedAt(sources.toArray(Reference[]::new))
                        .requires(subject -> Verdict.passed(1)));
    Arbitrary<Rule<Library>> full =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                texts(),
                texts(),
                texts(),
                Combinators.combine(texts(), texts()).as(Effect::new).list().ofMaxSize(3))
            .as(
                (id, summary, reason, remedy, effects) ->
                    rule("r" + id, summary)
                        .because(reason)
                        .remedy(remedy)
                        .effect(effects.toArray(Effect[]::new))
                        .<Library>requires(subject -> Verdict.passed(1))
                        .withSeverity(Severity.INFO, reason));
    return Arbitraries.oneOf(plain, full);
  }

  /** Rule sets of up to six described rules. */
  public static Arbitrary<RuleSet<Library>> describedRuleSets() {
    return describedRules()
        .list()
        .ofMaxSize(6)
        .uniqueElements(Rule::id)
        .map(rules -> RuleSet.of(Edition.of("a", "1"), rules));
  }

  /** Reports of up to six rules, with verdicts of all kinds and failures more often than not. */
  public static Arbitrary<Report> reports() {
    Arbitrary<Verdict> failures =
        Combinators.combine(
                VerdictArbitraries.violations().list().ofMinSize(1).ofMaxSize(3),
                VerdictArbitraries.gaps().list().ofMaxSize(2))
            .as(Verdict.Failed::new);
    return Combinators.combine(
            describedRules().map(Rule::description),
            Arbitraries.oneOf(VerdictArbitraries.verdicts(), failures))
        .as(RuleResult::new)
        .list()
        .ofMaxSize(6)
        .uniqueElements(result -> result.rule().id())
        .map(list -> new Report(List.of(Edition.of("a", "1")), list))
        .withoutEdgeCases();
  }
}
