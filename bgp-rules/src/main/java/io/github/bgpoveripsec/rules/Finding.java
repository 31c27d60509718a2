package io.github.bgpoveripsec.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.bgpoveripsec.model.path.Path;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A violation of a rule: what is wrong, where, by which rule.
 *
 * <p>Findings are ordered by place, then by severity from the worst on, then by rule.
 *
 * @param rule the rule that was broken
 * @param violation the place and the message
 */
public record Finding(RuleDescription rule, Violation violation)
    implements Comparable<Finding>, Serializable {
  private static final int FINGERPRINT_LENGTH = 32;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::violation);

  /**
   * Where it is wrong.
   *
   * @return the place
   */
  public Path path() {
    return violation.path();
  }

  /**
   * What is wrong.
   *
   * @return the message
   */
  public Message message() {
    return violation.message();
  }

  /**
   * How bad it is.
   *
   * @return the severity of the rule
   */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * The name by which the finding is known again in a later report: a digest of the rule's id, the
   * path and the arguments of the message. Neither the wording nor the severity nor the order of
   * the input has a part in it.
   *
   * @return 32 hexadecimal digits
   */
  @SuppressWarnings("UnstableApiUsage")
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    put(rule.id(), hasher);
    put(path().toString(), hasher);
    message()
        .arguments()
        .forEach(
            (name, value) -> {
              put(name, hasher);
              put(value, hasher);
            });
    return hasher.hash().toString().substring(0, FINGERPRINT_LENGTH);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** The length goes first, so that no two lists of texts read alike. */
  @SuppressWarnings("UnstableApiUsage")
  private static void put(String text, Hasher hasher) {
    hasher.putInt(text.length()).putUnencodedChars(text);
  }
}
