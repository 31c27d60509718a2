package io.github.bgpoveripsec.rules.policy;

import java.io.Serializable;

/**
 * That a rule goes by another number.
 *
 * @param choice which number, and what it is now
 * @param scope where it is another one
 * @param reason why
 */
public record Setting(Choice choice, Scope scope, String reason) implements Deviation {
  /**
   * A number that a rule goes by.
   *
   * @param rule the id of the rule
   * @param parameter the name of the rule's parameter
   * @param value the number, at least 1
   */
  public record Choice(String rule, String parameter, int value) implements Serializable {
    /**
     * A positive number.
     *
     * @param rule the id of the rule
     * @param parameter the name of the rule's parameter
     * @param value the number
     * @throws IllegalArgumentException when the number is less than 1
     */
    public Choice {
      if (value < 1) {
        throw new IllegalArgumentException("expected a number from 1 on, got " + value);
      }
    }
  }

  /**
   * A decision with its reason.
   *
   * @param choice which number, and what it is now
   * @param scope where it is another one
   * @param reason why
   * @throws IllegalArgumentException when the reason is blank
   */
  public Setting {
    Deviations.requireReason(reason);
  }

  @Override
  public String rule() {
    return choice.rule();
  }

  /**
   * The name of the rule's parameter.
   *
   * @return the name
   */
  public String parameter() {
    return choice.parameter();
  }

  /**
   * What the number is now.
   *
   * @return the number, at least 1
   */
  public int value() {
    return choice.value();
  }
}
