/** Numbers and networks. */
@NullMarked
package io.github.bgpoveripsec.model.net;

import org.jspecify.annotations.NullMarked;
