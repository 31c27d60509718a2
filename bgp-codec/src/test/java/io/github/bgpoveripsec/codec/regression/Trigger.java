package io.github.bgpoveripsec.codec.regression;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;

/** Decodes what once broke a parser, over a session of wide AS numbers. */
final class Trigger {
  private static final BgpCodec CODEC =
      BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR));

  private Trigger() {}

  /** The rows that a message of this type and body meets. */
  static List<String> rows(int type, String body) {
    Octets octets = Octets.parse(body);
    DecodeResult result =
        CODEC.decode(HostileArbitraries.message(19 + octets.length(), type, octets));
    return result.match(Decoded::findings, more -> List.<Finding>of(), Broken::findings).stream()
        .map(finding -> finding.row().id())
        .distinct()
        .toList();
  }
}
