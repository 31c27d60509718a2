package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;

/** Routes of one family in otherwise sound UPDATEs. */
record Routes(Session session, Family family, String hop) {
  private static final String COMMON = "40010100" + "400206 02010000fde9";

  static Routes of(Family family, String hop) {
    return new Routes(Session.initial().withAsnWidth(AsnWidth.FOUR), family, hop);
  }

  Routes in(Session other) {
    return new Routes(other, family, hop);
  }

  /** Decodes an announcement of these routes in hexadecimal. */
  Decoding announced(String routes) {
    return Decoding.of(session, announcement(routes));
  }

  /** Decodes an announcement with more attributes behind. */
  Decoding announced(String routes, String more) {
    return Decoding.of(session, Decoding.update("", COMMON + reach(routes) + more, ""));
  }

  /** Decodes a withdrawal of these routes in hexadecimal. */
  Decoding withdrawn(String routes) {
    return Decoding.of(session, Decoding.update("", unreach(routes), ""));
  }

  Octets announcement(String routes) {
    return Decoding.update("", COMMON + reach(routes), "");
  }

  private String reach(String routes) {
    return attribute("0e", head() + "%02x".formatted(length(hop)) + hop + "00" + routes);
  }

  private String unreach(String routes) {
    return attribute("0f", head() + routes);
  }

  private String head() {
    return "%04x%02x".formatted(family.afi().code(), family.safi().code());
  }

  private static String attribute(String type, String value) {
    return "90" + type + "%04x".formatted(length(value)) + value;
  }

  private static int length(String hex) {
    return Octets.parse(hex).length();
  }

  /** The announced routes of a message without findings, which is written again as it was. */
  Nlri clean(String routes) {
    Update update = (Update) announced(routes).clean().message();
    assertThat(BgpCodec.forSession(session.mirrored()).encode(update).orElseThrow())
        .isEqualTo(announcement(routes));
    return reached(update);
  }

  static Nlri reached(Update update) {
    return update.attribute(MpReach.class).orElseThrow().nlri();
  }

  static Nlri unreached(Update update) {
    return update.attribute(MpUnreach.class).orElseThrow().nlri();
  }

  static Update effective(Decoding decoding) {
    return (Update) ((Decoded) decoding.result()).effective();
  }
}
