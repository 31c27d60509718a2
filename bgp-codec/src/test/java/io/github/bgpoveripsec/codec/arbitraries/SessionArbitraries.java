package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates sessions. */
public final class SessionArbitraries {
  private SessionArbitraries() {}

  /**
   * Sessions with any combination of facts.
   *
   * @return the generator
   */
  public static Arbitrary<Session> any() {
    return Combinators.combine(
            Arbitraries.of(Profile.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(MessageLimit.class))
        .as(
            (profile, receive, send) ->
                Session.builder().profile(profile).receiveLimit(receive).sendLimit(send).build());
  }
}
