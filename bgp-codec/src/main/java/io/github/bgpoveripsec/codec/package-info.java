/** Placeholder of the first commit. */
@NullMarked
package io.github.bgpoveripsec.codec;

import org.jspecify.annotations.NullMarked;
