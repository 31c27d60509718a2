package io.github.bgpoveripsec.rules.routing;

import java.io.Serializable;
import java.util.Optional;

/**
 * A BGP session and whether it can come up.
 *
 * @param session the session
 * @param down why it cannot: {@link RefusalReason#BGP_OFF} or {@link RefusalReason#SESSION_DOWN};
 *     absent where it can
 */
public record SessionState(SessionRef session, Optional<Refusal> down) implements Serializable {}
