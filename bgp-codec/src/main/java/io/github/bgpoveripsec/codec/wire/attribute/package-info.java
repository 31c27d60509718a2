/**
 * One class for each path attribute: judging, reading and writing side by side. Not exported.
 *
 * <p>Judging makes no objects for an attribute that is in order. To add an attribute: a record in
 * {@code codec.attribute}, its format here, one line in {@link
 * io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.wire.attribute;

import org.jspecify.annotations.NullMarked;
