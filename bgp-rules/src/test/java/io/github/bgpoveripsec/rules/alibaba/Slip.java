package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.topology.Topology;
import java.util.Optional;
import java.util.Random;

/**
 * One thing done wrong in a topology, and the one rule it breaks.
 *
 * @param rule the id of the rule
 * @param maker how to do it wrong
 */
public record Slip(String rule, Maker maker) {

  /** Does one thing wrong. */
  @FunctionalInterface
  public interface Maker {
    /** The topology with the slip at a place that chance picks; empty where there is no place. */
    Optional<Topology> make(Topology topology, Random chance);
  }

  /** The slip in a topology, if there is a place for it. */
  public Optional<Topology> in(Topology topology, long seed) {
    return maker.make(topology, new Random(seed));
  }

  @Override
  public String toString() {
    return rule;
  }
}
