package io.github.bgpoveripsec.rules.alibaba.engine;

import java.util.HashSet;
import java.util.Set;

/** What the rules of the engine add to; the same place is found once by each rule. */
public final class Findings {
  private final Set<EngineFinding> all = new HashSet<>();

  /** Adds a finding. */
  public void add(String rule, String place) {
    all.add(new EngineFinding(rule, place));
  }

  /** What was added. */
  public Set<EngineFinding> all() {
    return all;
  }
}
