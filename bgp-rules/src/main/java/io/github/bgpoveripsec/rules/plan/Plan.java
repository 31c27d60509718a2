package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one design to another.
 *
 * @param steps what to do, in this order; none when there is nothing to change
 */
public record Plan(List<Step> steps) {

  /**
   * A plan of steps.
   *
   * @param steps what to do, in this order
   */
  public Plan {
    steps = List.copyOf(steps);
  }

  /**
   * Carries out all steps.
   *
   * @param before the design the plan starts from
   * @return the design it leads to, its resources in the order of their ids
   * @throws io.github.bgpoveripsec.model.topology.InvalidTopologyException when the plan starts
   *     from another design, and something would lead nowhere in the end
   */
  public Topology applyTo(Topology before) {
    Inventory inventory = Inventory.of(before);
    steps.forEach(inventory::apply);
    return inventory.toTopology();
  }

  /**
   * The designs on the way, for whoever wants to judge them or see their routes.
   *
   * @param before the design the plan starts from
   * @return the design after each step, as many as there are steps
   * @throws io.github.bgpoveripsec.model.topology.InvalidTopologyException when the plan starts
   *     from another design, and something would lead nowhere on the way
   */
  public List<Topology> designs(Topology before) {
    Inventory inventory = Inventory.of(before);
    List<Topology> designs = new ArrayList<>();
    for (Step step : steps) {
      inventory.apply(step);
      designs.add(inventory.toTopology());
    }
    return designs;
  }
}
