/**
 * The algebra of rules: how to say what is allowed, and to say it of anything.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.NullMarked;
