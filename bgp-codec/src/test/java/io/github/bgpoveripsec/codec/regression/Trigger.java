package io.github.bgpoveripsec.codec.regression;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;

/** Decodes what once broke a parser. */
final class Trigger {
  /** A session of wide AS numbers with an external peer. */
  static final Session WIDE = Session.initial().withAsnWidth(AsnWidth.FOUR);

  /** The same, for messages of up to 65,535 octets. */
  static final Session LONG =
      WIDE.withReceiveLimit(MessageLimit.EXTENDED).withSendLimit(MessageLimit.EXTENDED);

  private static final String WITHOUT_NEXT_HOP = "40010100 400206 02010000fde9 ";
  private static final String MANDATORY = WITHOUT_NEXT_HOP + "400304 0a000002 ";
  private static final String ROUTE = "18c63364";

  private Trigger() {}

  /** The rows that a message of this type and body meets in a session of wide AS numbers. */
  static List<String> rows(int type, String body) {
    return rows(message(type, body), WIDE);
  }

  /** The rows that a message meets, without repetitions. */
  static List<String> rows(Octets message, Session session) {
    return BgpCodec.forSession(session)
        .decode(message)
        .match(Decoded::findings, more -> List.<Finding>of(), Broken::findings)
        .stream()
        .map(finding -> finding.row().id())
        .distinct()
        .toList();
  }

  /** Whether a lenient session writes again what it read, octet by octet. */
  static boolean survives(Octets message, Session session) {
    Session lenient = session.withProfile(Profile.LENIENT).withSendLimit(MessageLimit.EXTENDED);
    return BgpCodec.forSession(lenient).decode(message) instanceof Decoded decoded
        && BgpCodec.forSession(lenient).encode(decoded.message()) instanceof Encoded encoded
        && encoded.octets().equals(message);
  }

  /** The rows that are written down in a table. */
  static List<String> expected(String rows) {
    return rows.equals("none") ? List.of() : List.of(rows.split(" "));
  }

  /** A message of this type and body. */
  static Octets message(int type, String body) {
    Octets octets = Octets.parse(body.replace(" ", ""));
    return HostileArbitraries.message(19 + octets.length(), type, octets);
  }

  /** An UPDATE of one IPv4 route and these attributes alone. */
  static Octets update(String attributes) {
    String all = attributes.replace(" ", "");
    return message(2, "0000" + "%04x".formatted(all.length() / 2) + all + ROUTE);
  }

  /** A sound UPDATE of one IPv4 route with more attributes. */
  static Octets updateWith(String attributes) {
    return update(MANDATORY + attributes);
  }

  /** An UPDATE that announces routes of a family, all in hexadecimal. */
  static Octets reach(String family, String hop, String routes) {
    String next = hop.replace(" ", "");
    String value = family + "%02x".formatted(next.length() / 2) + next + "00" + routes;
    String all = (WITHOUT_NEXT_HOP + attribute("90", "0e", value)).replace(" ", "");
    return message(2, "0000" + "%04x".formatted(all.length() / 2) + all);
  }

  /** An attribute, with a length of two octets if the flags say so. */
  static String attribute(String flags, String type, String value) {
    String digits = value.replace(" ", "");
    boolean extended = (Integer.parseInt(flags, 16) & 0x10) != 0;
    return flags + type + (extended ? "%04x" : "%02x").formatted(digits.length() / 2) + digits;
  }
}
