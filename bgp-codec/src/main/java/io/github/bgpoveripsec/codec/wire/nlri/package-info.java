/**
 * How the routes of each address family look on the wire and what can be wrong with them.
 *
 * <p>One class for each kind of route judges a field, reads it, makes the withdrawal of what it
 * announces, and explains its octets; {@link io.github.bgpoveripsec.codec.wire.nlri.NlriFormats}
 * lists them by family. Routes of any other family are kept as they are.
 */
@NullMarked
package io.github.bgpoveripsec.codec.wire.nlri;

import org.jspecify.annotations.NullMarked;
