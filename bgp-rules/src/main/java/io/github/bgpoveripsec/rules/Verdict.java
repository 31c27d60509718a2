package io.github.bgpoveripsec.rules;

import java.io.Serializable;
import java.util.List;

/**
 * How a check ended: passed, failed, not applicable or undetermined.
 *
 * <p>Verdicts on parts are joined into the verdict on the whole by {@link #and}, in any order:
 *
 * <ol>
 *   <li>any violation makes the whole fail, and what stayed undetermined is carried along;
 *   <li>else any gap makes the whole undetermined;
 *   <li>else the whole has passed if anything has been checked, and the counts add up;
 *   <li>else the whole is not applicable. A check that found nothing to check never passes.
 * </ol>
 */
public sealed interface Verdict extends Serializable {

  /** The four ways a check can end. */
  enum Kind {
    /** Something was checked and all of it was as expected. */
    PASSED,
    /** Something was not as expected. */
    FAILED,
    /** There was nothing to check. */
    NOT_APPLICABLE,
    /** Something could not be decided, and nothing that could failed. */
    UNDETERMINED
  }

  /**
   * All that was checked is as expected.
   *
   * @param checked the number of parts that were checked, at least 1
   */
  record Passed(int checked) implements Verdict {
    static final Passed ONE = new Passed(1);

    /**
     * A number of parts that passed.
     *
     * @param checked the number of parts that were checked
     * @throws IllegalArgumentException when nothing was checked
     */
    public Passed {
      if (checked < 1) {
        throw new IllegalArgumentException("expected at least one checked part, got " + checked);
      }
    }

    @Override
    public Kind kind() {
      return Kind.PASSED;
    }
  }

  /**
   * Something is not as expected.
   *
   * @param violations what is wrong, at least one, sorted and each named once
   * @param gaps what could not be decided beside, sorted and each named once
   */
  record Failed(List<Violation> violations, List<Gap> gaps) implements Verdict {
    /**
     * Violations and gaps in any order.
     *
     * @param violations what is wrong
     * @param gaps what could not be decided beside
     * @throws IllegalArgumentException when there is no violation
     */
    public Failed {
      violations = Canonical.of(violations);
      gaps = Canonical.of(gaps);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("expected at least one violation");
      }
    }

    @Override
    public Kind kind() {
      return Kind.FAILED;
    }
  }

  /**
   * There was nothing to check.
   *
   * @param reasons why, at least one, sorted and each named once
   */
  record NotApplicable(List<String> reasons) implements Verdict {
    /**
     * Reasons in any order.
     *
     * @param reasons why there was nothing to check
     * @throws IllegalArgumentException when there is no reason
     */
    public NotApplicable {
      reasons = Canonical.of(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("expected at least one reason");
      }
    }

    @Override
    public Kind kind() {
      return Kind.NOT_APPLICABLE;
    }
  }

  /**
   * Something could not be decided, and nothing that could failed.
   *
   * @param gaps what could not be decided, at least one, sorted and each named once
   */
  record Undetermined(List<Gap> gaps) implements Verdict {
    /**
     * Gaps in any order.
     *
     * @param gaps what could not be decided
     * @throws IllegalArgumentException when there is no gap
     */
    public Undetermined {
      gaps = Canonical.of(gaps);
      if (gaps.isEmpty()) {
        throw new IllegalArgumentException("expected at least one gap");
      }
    }

    @Override
    public Kind kind() {
      return Kind.UNDETERMINED;
    }
  }

  /**
   * The verdict that a number of parts passed.
   *
   * @param checked the number of parts that were checked, at least 1
   * @return the verdict
   * @throws IllegalArgumentException when nothing was checked
   */
  static Verdict passed(int checked) {
    return checked == 1 ? Passed.ONE : new Passed(checked);
  }

  /**
   * The verdict of one violation or more.
   *
   * @param violations what is wrong
   * @return the verdict
   * @throws IllegalArgumentException when there is no violation
   */
  static Verdict failed(Violation... violations) {
    return new Failed(List.of(violations), List.of());
  }

  /**
   * The verdict that there was nothing to check.
   *
   * @param reason why
   * @return the verdict
   */
  static Verdict notApplicable(String reason) {
    return new NotApplicable(List.of(reason));
  }

  /**
   * The verdict that something could not be decided.
   *
   * @param gaps what could not be decided
   * @return the verdict
   * @throws IllegalArgumentException when there is no gap
   */
  static Verdict undetermined(Gap... gaps) {
    return new Undetermined(List.of(gaps));
  }

  /**
   * Which of the four ways this is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * What is wrong.
   *
   * @return the violations, none unless failed
   */
  default List<Violation> violations() {
    return List.of();
  }

  /**
   * What could not be decided.
   *
   * @return the gaps, none unless failed or undetermined
   */
  default List<Gap> gaps() {
    return List.of();
  }

  /**
   * The verdict on this and something else together.
   *
   * @param other the verdict on the other
   * @return the verdict on both
   */
  default Verdict and(Verdict other) {
    return new Tally().add(this).add(other).toVerdict();
  }
}
