package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.text.Quotation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that does not know yet what it requires.
 *
 * <p>Begun by {@link Rule#rule} and finished by {@link #requires}. Each method gives a changed
 * copy.
 */
public final class RuleDraft {
  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*(/[a-z0-9]+([-.][a-z0-9]+)*)*");

  private final RuleDescription description;

  private RuleDraft(RuleDescription description) {
    this.description = description;
  }

  static RuleDraft of(String id, String summary) {
    if (!ID.matcher(id).matches()) {
      throw Quotation.refusal(id, "the id of a rule, such as vpn-gateway/local-asn-uniform");
    }
    return new RuleDraft(
        ImmutableRuleDescription.builder()
            .id(id)
            .summary(summary)
            .severity(Severity.ERROR)
            .build());
  }

  /**
   * Says why the rule demands what it does.
   *
   * @param reason a clause that goes on after "because"
   * @return the draft with that reason
   */
  public RuleDraft because(String reason) {
    return new RuleDraft(copy().because(reason).build());
  }

  /**
   * Says what else there is to know: what the rule leaves alone, and how it reads what its sources
   * leave open.
   *
   * @param notes sentences
   * @return the draft with those notes
   */
  public RuleDraft notes(String... notes) {
    return new RuleDraft(copy().notes(List.of(notes)).build());
  }

  /**
   * Says which other names the rule goes by.
   *
   * @param names short names, such as the number of the rule in a list of requirements
   * @return the draft with those aliases
   */
  public RuleDraft aliases(String... names) {
    return new RuleDraft(copy().aliases(List.of(names)).build());
  }

  /**
   * Says where the rule is documented.
   *
   * @param sources the statements it follows from
   * @return the draft with those references
   */
  public RuleDraft documentedAt(Source... sources) {
    return new RuleDraft(
        copy().references(Arrays.stream(sources).map(Source::reference).toList()).build());
  }

  /**
   * Says how bad it is to break the rule; an error unless said otherwise.
   *
   * @param severity the severity of its findings
   * @return the draft with that severity
   */
  public RuleDraft severity(Severity severity) {
    return new RuleDraft(copy().severity(severity).build());
  }

  /**
   * Says what happens when the rule is broken.
   *
   * @param effects the effects
   * @return the draft with those effects
   */
  public RuleDraft effect(Effect... effects) {
    return new RuleDraft(copy().effects(List.of(effects)).build());
  }

  /**
   * Says what to do about a violation.
   *
   * @param remedy a sentence in the imperative
   * @return the draft with that remedy
   */
  public RuleDraft remedy(String remedy) {
    return new RuleDraft(copy().remedy(remedy).build());
  }

  /**
   * Finishes the rule.
   *
   * @param check what must hold
   * @param <S> the subject
   * @return the rule
   */
  public <S> Rule<S> requires(Check<S> check) {
    return new Rule<>(description, check);
  }

  private ImmutableRuleDescription.Builder copy() {
    return ImmutableRuleDescription.builder().from(description);
  }
}
