package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what one decode finds, in the order it finds it. */
public final class Findings {
  private List<Finding> found = List.of();

  /**
   * Adds a finding.
   *
   * @param finding what was found
   */
  public void add(Finding finding) {
    if (found.isEmpty()) {
      // Clean messages are the rule and must cost nothing.
      found = new ArrayList<>();
    }
    found.add(finding);
  }

  /**
   * All findings so far.
   *
   * @return a copy
   */
  public List<Finding> toList() {
    return List.copyOf(found);
  }

  /**
   * The first finding that calls for a reset.
   *
   * @return the finding, or nothing if the session can go on
   */
  public Optional<Finding> reset() {
    for (Finding finding : found) {
      if (finding.handling() == Handling.RESET) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }
}
