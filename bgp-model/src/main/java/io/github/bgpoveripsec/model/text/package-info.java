/**
 * How the library reads short texts, words its refusals and guesses what was meant. Exported to the
 * rules only.
 *
 * <p>Text comes from files that nobody has looked at yet. Numbers are read strictly, because a text
 * that two programs read in two ways is a security problem; and every {@code parse} method quotes
 * the text it refuses, in one line, free of control characters and short, whatever the input was.
 */
@NullMarked
package io.github.bgpoveripsec.model.text;

import org.jspecify.annotations.NullMarked;
