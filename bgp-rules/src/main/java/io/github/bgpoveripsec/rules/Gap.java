package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Comparator;

/**
 * One reason why a check could not be decided.
 *
 * @param cause whether the input or the rule is to blame
 * @param path the place of the missing input, or of the part at which the rule broke down
 * @param message what is missing or what happened
 */
public record Gap(Cause cause, Path path, Message message)
    implements Comparable<Gap>, Serializable {
  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::path).thenComparing(Gap::cause).thenComparing(Gap::message);

  /** What keeps a check from being decided. */
  public enum Cause {
    /** An optional input that the check needs is not given. */
    INPUT_MISSING,
    /** The code of the rule threw an exception: a defect of the rule, not of the subject. */
    RULE_DEFECT
  }

  /**
   * The gap left by an input that is not given.
   *
   * @param path where the input would be
   * @return the gap
   */
  public static Gap missing(Path path) {
    return new Gap(Cause.INPUT_MISSING, path, Message.of("not given"));
  }

  /**
   * The gap left by a rule that threw.
   *
   * @param path the part that was being judged
   * @param thrown what was thrown
   * @return the gap
   */
  public static Gap defect(Path path, Throwable thrown) {
    return new Gap(
        Cause.RULE_DEFECT,
        path,
        Message.of("the rule broke down: {exception}").with("exception", thrown));
  }

  @Override
  public int compareTo(Gap other) {
    return ORDER.compare(this, other);
  }
}
