package io.github.bgpoveripsec.rules;

import java.io.Serializable;
import java.util.List;

/**
 * How one rule judged a subject.
 *
 * @param rule the rule
 * @param verdict how its check ended
 */
public record RuleResult(RuleDescription rule, Verdict verdict) implements Serializable {
  /**
   * The violations as findings of the rule.
   *
   * @return the findings, sorted by place, none unless the verdict is failed
   */
  public List<Finding> findings() {
    return verdict.violations().stream().map(violation -> new Finding(rule, violation)).toList();
  }
}
