/** Draws up the tree of a dissection while octets are explained from front to back. */
@NullMarked
package io.github.bgpoveripsec.codec.wire.outline;

import org.jspecify.annotations.NullMarked;
