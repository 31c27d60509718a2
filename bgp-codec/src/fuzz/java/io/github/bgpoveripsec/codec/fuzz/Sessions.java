package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Sessions that differ in each fact that shapes octets, by number. */
final class Sessions {
  private static final Set<Family> WITH_PATH_IDS =
      Set.of(
          Family.IPV4_UNICAST,
          Family.IPV6_UNICAST,
          Family.of(1, 4),
          Family.of(1, 128),
          Family.of(2, 128),
          Family.of(1, 133),
          Family.of(25, 70));

  private static final List<PeerType> PEERS = List.of(PeerType.values());

  private static final List<Session> ALL =
      IntStream.range(0, 256).mapToObj(Sessions::make).toList();

  private Sessions() {}

  /** The session of an octet. */
  static Session of(int octet) {
    return ALL.get(octet & 0xff);
  }

  private static Session make(int octet) {
    MessageLimit limit = (octet & 4) == 0 ? MessageLimit.EXTENDED : MessageLimit.STANDARD;
    return Session.builder()
        .profile((octet & 1) == 0 ? Profile.STRICT : Profile.LENIENT)
        .asnWidth((octet & 2) == 0 ? AsnWidth.FOUR : AsnWidth.TWO)
        .receiveLimit(limit)
        .sendLimit(limit)
        .addPathReceive((octet & 8) == 0 ? Set.of() : WITH_PATH_IDS)
        .refreshMode((octet & 16) == 0 ? RefreshMode.ENHANCED : RefreshMode.PLAIN)
        .peerType(PEERS.get((octet >> 5) % PEERS.size()))
        .build();
  }
}
