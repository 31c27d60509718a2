/**
 * Address families and what their routes look like.
 *
 * <p>Sources: RFC 4760 and the IANA registries of address family numbers and subsequent address
 * family identifiers.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.nlri;

import org.jspecify.annotations.NullMarked;
