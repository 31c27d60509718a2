/** What every octet of a message means, as a tree in which each octet lies in exactly one leaf. */
@NullMarked
package io.github.bgpoveripsec.codec.dissect;

import org.jspecify.annotations.NullMarked;
