package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates messages that any session can carry. */
public final class MessageArbitraries {
  private static final int STANDARD_BODY = 4096 - 19;

  private MessageArbitraries() {}

  /**
   * Messages of every kind, none longer than 4096 octets.
   *
   * @return the generator
   */
  public static Arbitrary<BgpMessage> valid() {
    return Arbitraries.oneOf(
        Arbitraries.create(Keepalive::new),
        notifications(),
        raw(MessageType.OPEN, 10),
        raw(MessageType.UPDATE, 4),
        raw(MessageType.ROUTE_REFRESH, 4));
  }

  /**
   * NOTIFICATIONs with assigned and unassigned codes.
   *
   * @return the generator
   */
  public static Arbitrary<BgpMessage> notifications() {
    return Combinators.combine(errorCodes(), OctetsArbitraries.upTo(STANDARD_BODY - 2))
        .as(Notification::new);
  }

  /**
   * Error codes, most of them near the assigned ones.
   *
   * @return the generator
   */
  public static Arbitrary<ErrorCode> errorCodes() {
    Arbitrary<Integer> octet =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 12)),
            Tuple.of(1, Arbitraries.integers().between(0, 255)));
    return Combinators.combine(octet, octet).as(ErrorCode::new);
  }

  private static Arbitrary<BgpMessage> raw(MessageType type, int shortest) {
    return OctetsArbitraries.between(shortest, STANDARD_BODY)
        .map(body -> new RawMessage(type, body));
  }
}
