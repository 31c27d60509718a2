/**
 * One class for each capability, reading and writing side by side. Not exported.
 *
 * <p>To add a capability: a record in {@code codec.capability}, its format here, one line in {@link
 * io.github.bgpoveripsec.codec.wire.capability.CapabilityFormats}.
 */
@NullMarked
package io.github.bgpoveripsec.codec.wire.capability;

import org.jspecify.annotations.NullMarked;
