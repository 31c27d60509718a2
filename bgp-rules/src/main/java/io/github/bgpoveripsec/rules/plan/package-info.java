/**
 * The way from one design to another, step by step.
 *
 * <p>A {@link io.github.bgpoveripsec.rules.plan.Plan} is a list of steps, and a step is a value:
 * what to do, to which resource, how it was before and is afterwards, and why. Carried out on the
 * design the plan starts from, the steps give the design it leads to, and after each step the
 * design is sound. Which steps are needed and in which order is for a catalogue to say, such as
 * {@code rules.alibaba.procedure}:
 *
 * <pre>{@code
 * Plan plan = Procedure.between(before, after);
 * plan.steps().forEach(step -> System.out.println(step));
 * List<Topology> designsOnTheWay = plan.designs(before);
 * }</pre>
 *
 * <p>Resources are handled in pieces: a VPN gateway without its connections and static routes, a
 * transit router without its connections, and each connection by itself.
 */
@NullMarked
package io.github.bgpoveripsec.rules.plan;

import org.jspecify.annotations.NullMarked;
