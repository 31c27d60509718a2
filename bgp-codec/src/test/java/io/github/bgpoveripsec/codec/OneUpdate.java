package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;

/** A sound UPDATE in parts, to be put together with one part changed. */
final class OneUpdate {
  static final Session WIDE = Session.initial().withAsnWidth(AsnWidth.FOUR);
  static final Session LENIENT = WIDE.withProfile(Profile.LENIENT);
  static final String ORIGIN = "40010100";
  static final String PATH = "400206 02010000fde9";
  static final String HOP = "400304 0a000002";
  static final String ALL = ORIGIN + PATH + HOP;
  static final String ROUTE = "18c63364";
  static final String REACH6 = "800e1a 0002 01 10 20010db8000000000000000000000001 00 20 20010db8";
  static final Prefix PREFIX = Ipv4Prefix.parse("198.51.100.0/24");

  private OneUpdate() {}

  static Update clean(Session session, String withdrawn, String attributes, String nlri) {
    return (Update) decode(session, withdrawn, attributes, nlri).clean().message();
  }

  static Update update(Decoding decoding) {
    return (Update) ((Decoded) decoding.result()).message();
  }

  static Update effective(Decoding decoding) {
    return (Update) ((Decoded) decoding.result()).effective();
  }

  static Decoding decode(Session session, String withdrawn, String attributes, String nlri) {
    return Decoding.of(session, octets(withdrawn, attributes, nlri));
  }

  static Octets octets(String withdrawn, String attributes, String nlri) {
    return Decoding.update(withdrawn, attributes, nlri);
  }
}
