package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan while it is made: the steps so far, and where they have led. */
public final class Draft {
  private final Topology before;
  private final Topology after;
  private final Inventory inventory;
  private final List<Step> steps = new ArrayList<>();

  private Draft(Topology before, Topology after) {
    this.before = before;
    this.after = after;
    this.inventory = Inventory.of(before);
  }

  /**
   * Begins a plan.
   *
   * @param before the design it starts from
   * @param after the design it is to lead to
   * @return a draft without steps
   */
  public static Draft between(Topology before, Topology after) {
    return new Draft(Sorted.topology(before), Sorted.topology(after));
  }

  /**
   * The design the plan starts from.
   *
   * @return the design, all its lists in an order that does not depend on how it was written
   */
  public Topology before() {
    return before;
  }

  /**
   * The design the plan is to lead to.
   *
   * @return the design, all its lists in an order that does not depend on how it was written
   */
  public Topology after() {
    return after;
  }

  /**
   * A resource as the steps so far have left it.
   *
   * @param place its place
   * @param type what it is
   * @param <R> that type
   * @return the resource, or empty when there is none of that type
   */
  public <R> Optional<R> at(Path place, Class<R> type) {
    return inventory.at(place).filter(type::isInstance).map(type::cast);
  }

  /**
   * Adds a step that creates or changes a resource, unless it is as wanted already.
   *
   * @param action what is done
   * @param place the place of the resource
   * @param resource the resource afterwards
   * @param ground why
   */
  public void put(Action action, Path place, Object resource, Ground ground) {
    Optional<Object> before = inventory.at(place);
    if (!before.equals(Optional.of(resource))) {
      add(new Step(action, place, before, Optional.of(resource), ground));
    }
  }

  /**
   * Adds a step that deletes a resource, if it is there.
   *
   * @param action what is done
   * @param place the place of the resource
   * @param ground why
   */
  public void remove(Action action, Path place, Ground ground) {
    Optional<Object> before = inventory.at(place);
    if (before.isPresent()) {
      add(new Step(action, place, before, Optional.empty(), ground));
    }
  }

  /**
   * The plan of the steps so far.
   *
   * @return the plan
   */
  public Plan plan() {
    return new Plan(steps);
  }

  private void add(Step step) {
    inventory.apply(step);
    steps.add(step);
  }
}
