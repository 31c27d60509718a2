package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;

/** The attributes that announced routes must have (RFC 4271 section 5, RFC 5065 section 5.3). */
final class Mandatory {
  /** For documentation (RFC 5398). */
  static final Asn EXAMPLE = Asn.of(64496);

  private static final int SEQUENCE = 2;
  private static final int CONFEDERATION_SEQUENCE = 3;

  private Mandatory() {}

  /** Adds those that are missing, so that an UPDATE may announce routes by MP_REACH_NLRI. */
  static UpdateParts addTo(UpdateParts update, Session session) {
    UpdateParts all = update;
    if (session.peerType() == PeerType.INTERNAL) {
      all = add(all, AttributeType.LOCAL_PREF, Octets.parse("00000064"));
    }
    if (all.find(AttributeType.BGPSEC_PATH).isEmpty()) {
      all = add(all, AttributeType.AS_PATH, path(session));
    }
    return add(all, AttributeType.ORIGIN, Octets.parse("00"));
  }

  private static UpdateParts add(UpdateParts update, AttributeType type, Octets value) {
    return update.find(type).isPresent()
        ? update
        : update.with(AttributePart.of(PathAttribute.WELL_KNOWN, type, value));
  }

  private static Octets path(Session session) {
    return switch (session.peerType()) {
      case INTERNAL -> Octets.EMPTY;
      case EXTERNAL -> segment(SEQUENCE, session.peerAsn().orElse(EXAMPLE), session.asnWidth());
      case CONFEDERATION_EXTERNAL -> segment(CONFEDERATION_SEQUENCE, EXAMPLE, session.asnWidth());
    };
  }

  /** A segment of one AS number, AS_TRANS where the session has no room for it. */
  static Octets segment(int type, Asn asn, AsnWidth width) {
    OctetsBuilder out = new OctetsBuilder(6).u8(type).u8(1);
    return write(asn, width, out).build();
  }

  /** Writes an AS number, AS_TRANS where the session has no room for it. */
  static OctetsBuilder write(Asn asn, AsnWidth width, OctetsBuilder out) {
    if (width == AsnWidth.FOUR) {
      return out.i32((int) asn.value());
    }
    return out.u16((int) (asn.fitsTwoOctets() ? asn : Asn.AS_TRANS).value());
  }
}
