package io.github.bgpoveripsec.rules.policy;

/**
 * That the findings of a rule do not count. The rule is asked all the same.
 *
 * @param rule the id of the rule
 * @param scope where its findings do not count
 * @param reason why
 */
public record Disabling(String rule, Scope scope, String reason) implements Deviation {
  /**
   * A decision with its reason.
   *
   * @param rule the id of the rule
   * @param scope where its findings do not count
   * @param reason why
   * @throws IllegalArgumentException when the reason is blank
   */
  public Disabling {
    Deviations.requireReason(reason);
  }
}
