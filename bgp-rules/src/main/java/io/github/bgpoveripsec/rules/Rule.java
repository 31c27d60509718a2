package io.github.bgpoveripsec.rules;

/**
 * One named statement about a subject: a check and all that can be said about it.
 *
 * <p>Rules are not joined or negated, since an id and a source belong to one statement; they are
 * gathered in a {@link RuleSet}.
 *
 * @param <S> the subject
 */
public final class Rule<S> {
  private final RuleDescription description;
  private final Check<S> check;

  Rule(RuleDescription description, Check<S> check) {
    this.description = description;
    this.check = check;
  }

  /**
   * Begins a rule.
   *
   * @param id the stable name: lower-case words of letters and digits, joined by hyphens or dots,
   *     with slashes between groups
   * @param summary what the rule demands, as a sentence
   * @return the draft, an error so far, to be finished by {@link RuleDraft#requires}
   * @throws IllegalArgumentException when the id is not written as described
   */
  public static RuleDraft rule(String id, String summary) {
    return RuleDraft.of(id, summary);
  }

  /**
   * The stable name.
   *
   * @return the id of the description
   */
  public String id() {
    return description.id();
  }

  /**
   * What can be said about the rule without running it.
   *
   * @return the description
   */
  public RuleDescription description() {
    return description;
  }

  /**
   * Judges a subject.
   *
   * @param subject the subject as a whole
   * @return the verdict; undetermined where the code of the rule threw an exception
   */
  public Verdict check(S subject) {
    return check(Located.root(subject));
  }

  Verdict check(Located<S> subject) {
    return Judge.judge(check, subject);
  }

  Check<S> check() {
    return check;
  }

  /**
   * The same rule with another severity.
   *
   * @param severity the new severity
   * @param reason why it is another one
   * @return the reclassified rule, which still knows its author's severity
   */
  public Rule<S> withSeverity(Severity severity, String reason) {
    return new Rule<>(description.regraded(severity, reason), check);
  }

  /**
   * The id and the summary.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return id() + ": " + description.summary();
  }
}
