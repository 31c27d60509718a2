/**
 * Small programs, one for each question, to be read and copied from.
 *
 * <p>{@link io.github.bgpoveripsec.examples.CheckADesign} builds a design in Java and asks whether
 * it is allowed; {@link io.github.bgpoveripsec.examples.CheckAFile} does so with a file; {@link
 * io.github.bgpoveripsec.examples.AddYourOwnRule} adds a house rule to a catalogue; {@link
 * io.github.bgpoveripsec.examples.WhoLearnsWhat} asks who learns which route, and why not; {@link
 * io.github.bgpoveripsec.examples.PlanAChange} plans the way from one design to another; {@link
 * io.github.bgpoveripsec.examples.FromOctetsToVerdict} goes from messages to rules and routes. The
 * {@code bgp} command line is in {@code examples.cli}.
 */
@NullMarked
package io.github.bgpoveripsec.examples;

import org.jspecify.annotations.NullMarked;
