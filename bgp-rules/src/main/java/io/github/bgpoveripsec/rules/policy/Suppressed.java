package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.rules.Finding;
import java.io.Serializable;

/**
 * A finding that does not count, and the decision that says so.
 *
 * @param finding the finding
 * @param by the decision
 */
public record Suppressed(Finding finding, Disabling by)
    implements Comparable<Suppressed>, Serializable {
  @Override
  public int compareTo(Suppressed other) {
    return finding.compareTo(other.finding);
  }
}
