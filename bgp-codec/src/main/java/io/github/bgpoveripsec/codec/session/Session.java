package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.model.BgpValue;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What decides how the octets of one BGP session read, seen from our side of it.
 *
 * <p>Received octets follow what we advertised, sent ones what the peer did: the two directions are
 * separate facts.
 */
@BgpValue
@Value.Immutable
public sealed interface Session extends WithSession, Serializable permits ImmutableSession {
  /**
   * How to take what the RFCs forbid.
   *
   * @return the profile, strict unless said otherwise
   */
  @Value.Default
  default Profile profile() {
    return Profile.STRICT;
  }

  /**
   * How long a message we receive may be: extended if we advertised capability 6.
   *
   * @return the limit, standard unless said otherwise
   */
  @Value.Default
  default MessageLimit receiveLimit() {
    return MessageLimit.STANDARD;
  }

  /**
   * How long a message we send may be: extended if the peer advertised capability 6.
   *
   * @return the limit, standard unless said otherwise
   */
  @Value.Default
  default MessageLimit sendLimit() {
    return MessageLimit.STANDARD;
  }

  /**
   * What holds before either side has sent an OPEN: nothing is agreed.
   *
   * @return the session with every fact at its default
   */
  static Session initial() {
    return builder().build();
  }

  /**
   * Begins a session's facts.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a session. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
