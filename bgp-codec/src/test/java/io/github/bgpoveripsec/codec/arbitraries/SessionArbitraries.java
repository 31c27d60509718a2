package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates sessions. */
public final class SessionArbitraries {
  private SessionArbitraries() {}

  /**
   * Sessions with any combination of the facts that shape octets; who the speakers are is left
   * open.
   *
   * @return the generator
   */
  public static Arbitrary<Session> any() {
    return Combinators.combine(
            Arbitraries.of(Profile.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(PeerType.class),
            Arbitraries.of(AsnWidth.class),
            Arbitraries.of(RefreshMode.class),
            CapabilityArbitraries.families().set().ofMaxSize(3),
            CapabilityArbitraries.families().set().ofMaxSize(3))
        .as(
            (profile, receive, send, peer, width, refresh, pathsIn, pathsOut) ->
                Session.builder()
                    .profile(profile)
                    .receiveLimit(receive)
                    .sendLimit(send)
                    .peerType(peer)
                    .asnWidth(width)
                    .refreshMode(refresh)
                    .addPathReceive(pathsIn)
                    .addPathSend(pathsOut)
                    .build());
  }
}
