/**
 * What a speaker offers in its OPEN, one class for each capability (RFC 5492).
 *
 * <p>A capability holds its fields and nothing more; what two offers come to is a matter of {@code
 * Session.negotiate}. Fields are kept as received, reserved bits included, so that what was read
 * can be written again octet by octet. {@link
 * io.github.bgpoveripsec.codec.capability.RawCapability} is for whatever has no class here.
 *
 * <pre>{@code
 * Capability offer = AddPath.of(Family.IPV4_UNICAST, SendReceive.BOTH);
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.codec.capability;

import org.jspecify.annotations.NullMarked;
