/** Placeholder of the first commit. */
@NullMarked
package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.NullMarked;
