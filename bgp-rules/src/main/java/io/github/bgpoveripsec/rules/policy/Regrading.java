package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.rules.Severity;

/**
 * That the findings of a rule are of another severity.
 *
 * @param rule the id of the rule
 * @param severity the severity of its findings
 * @param scope which findings are of that severity
 * @param reason why
 */
public record Regrading(String rule, Severity severity, Scope scope, String reason)
    implements Deviation {
  /**
   * A decision with its reason.
   *
   * @param rule the id of the rule
   * @param severity the severity of its findings
   * @param scope which findings are of that severity
   * @param reason why
   * @throws IllegalArgumentException when the reason is blank
   */
  public Regrading {
    Deviations.requireReason(reason);
  }
}
