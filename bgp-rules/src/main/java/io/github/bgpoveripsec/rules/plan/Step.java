package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing to do on the way from one design to another.
 *
 * <p>The resource is a value of the model: a data centre, customer gateway, VPC, VPN gateway
 * (without its connections and static routes), transit router (without its connections),
 * connection, CEN instance or virtual border router, or the list of the static routes of a VPN
 * gateway.
 *
 * @param action what is done
 * @param place the resource it is done to
 * @param before the resource before the step, or empty when the step creates it
 * @param after the resource afterwards, or empty when the step deletes it
 * @param ground why
 */
public record Step(
    Action action, Path place, Optional<Object> before, Optional<Object> after, Ground ground) {

  /**
   * What the step changes, property by property.
   *
   * @return the properties that differ before and after, sorted by place
   */
  public List<Alteration> alterations() {
    SortedMap<Path, String> old = Attributes.of(place, before);
    SortedMap<Path, String> fresh = Attributes.of(place, after);
    SortedSet<Path> places = new TreeSet<>(old.keySet());
    places.addAll(fresh.keySet());
    return places.stream()
        .map(
            it ->
                new Alteration(
                    it, Optional.ofNullable(old.get(it)), Optional.ofNullable(fresh.get(it))))
        .filter(it -> !it.before().equals(it.after()))
        .toList();
  }

  /**
   * Carries out the step.
   *
   * @param topology a design in which the resource is as it is before the step
   * @return the design afterwards, its resources in the order of their ids
   * @throws io.github.bgpoveripsec.model.topology.InvalidTopologyException when the step does not
   *     suit the design, and something in it would lead nowhere afterwards
   */
  public Topology applyTo(Topology topology) {
    Inventory inventory = Inventory.of(topology);
    inventory.apply(this);
    return inventory.toTopology();
  }

  /**
   * What is done to what.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return action.description() + " " + place;
  }
}
