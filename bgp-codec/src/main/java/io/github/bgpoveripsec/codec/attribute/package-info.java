/**
 * What an UPDATE says about its routes, one class for each path attribute.
 *
 * <p>An attribute keeps its flag octet as received, the low bits and Extended Length included, so
 * that what was read can be written again octet by octet. AS numbers carry no width: that belongs
 * to the session. {@link io.github.bgpoveripsec.codec.attribute.RawAttribute} is for whatever has
 * no class here, or is malformed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.attribute;

import org.jspecify.annotations.NullMarked;
