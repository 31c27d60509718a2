package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;

/** One attribute in an otherwise sound UPDATE. */
final class OneAttribute {
  static final Session EXTERNAL = Session.initial().withAsnWidth(AsnWidth.FOUR);
  static final Session INTERNAL = EXTERNAL.withPeerType(PeerType.INTERNAL);
  static final Session OLD = Session.initial();

  private OneAttribute() {}

  static void assertNoted(Session session, String attribute, ErrorRow row, Handling handling) {
    decode(session, attribute).noted(row, handling);
  }

  static void assertBroken(Session session, String attribute, ErrorRow row) {
    decode(session, attribute).broken(row, 3, 9, "");
  }

  /** An UPDATE with a sound ORIGIN, AS_PATH, NEXT_HOP and LOCAL_PREF, except for this attribute. */
  static Decoding decode(Session session, String attribute) {
    int type = Integer.parseInt(attribute.substring(2, 4), 16);
    String path = session.asnWidth() == AsnWidth.FOUR ? "400206020100000001" : "40020402010001";
    String attributes =
        (type == 1 ? "" : "40010100")
            + (type == 2 || type == 33 ? "" : path)
            + (type == 3 ? "" : "4003040a000002")
            + (type == 5 || session.peerType() != PeerType.INTERNAL ? "" : "40050400000064")
            + attribute;
    return Decoding.of(session, Decoding.update("", attributes, "18c63364"));
  }
}
