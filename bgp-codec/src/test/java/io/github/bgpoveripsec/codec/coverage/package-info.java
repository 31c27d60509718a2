/** What the codec covers, as a page that is generated from the code and its tests. */
@NullMarked
package io.github.bgpoveripsec.codec.coverage;

import org.jspecify.annotations.NullMarked;
