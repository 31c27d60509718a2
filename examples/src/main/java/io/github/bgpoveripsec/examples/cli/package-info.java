/**
 * The {@code bgp} command line: {@code check} asks whether a design is allowed, {@code rules} lists
 * what is asked.
 *
 * <p>Each command is a function of its arguments, its streams and its environment that ends in an
 * {@linkplain io.github.bgpoveripsec.examples.cli.Status exit status}; {@code Main} alone knows the
 * process. {@code docs/command-line.md} describes it for users.
 */
@NullMarked
package io.github.bgpoveripsec.examples.cli;

import org.jspecify.annotations.NullMarked;
