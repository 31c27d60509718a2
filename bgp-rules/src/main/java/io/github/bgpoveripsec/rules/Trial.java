package io.github.bgpoveripsec.rules;

/**
 * A subject together with the rules it is to be judged by.
 *
 * @param rules the rules
 * @param subject the subject as a whole
 * @param <S> the type of the subject
 */
public record Trial<S>(RuleSet<S> rules, S subject) {
  /**
   * Judges the subject.
   *
   * @return the report
   */
  public Report report() {
    return rules.check(subject);
  }
}
