package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.As4;
import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.route.AsPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths past speakers of two octets that were merged wrongly, or not at all. */
class As4RegressionTest {
  private static final BgpCodec OLD_SPEAKER = BgpCodec.forSession(Session.initial());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AS4_PATH before AS_PATH (GoBGP 9fe96a9b, CVE-2026-41643)"
            + " | c0110602 01000186a0 40010100 40020602 0200015ba0 4003040a000002 | 1 100000",
        "the cut lies behind a segment boundary (bgpkit 330)"
            + " | 40010100 40020e 0202 00010002 0203 00035ba00005 4003040a000002"
            + " c0110a0202 000186a000000005 | 1 2 BAR 3 100000 5",
        "as long as AS_PATH (bgpkit 187)"
            + " | 40010100 400206 0202 5ba00002 4003040a000002"
            + " c0110a0202 000186a000000002 | 100000 2",
        "confederation segments in AS4_PATH (RFC 6793 section 6)"
            + " | 40010100 400206 0202 00015ba0 4003040a000002"
            + " c0110c 0301 0000fde9 0201 000186a0 | 1 100000"
      })
  void isMerged(String trigger, String attributes, String meant) {
    Octets list = Octets.parse(attributes.replace(" ", ""));
    Octets body = Octets.parse("0000" + String.format("%04x", list.length()) + list + "18c63364");
    Decoded decoded =
        (Decoded) OLD_SPEAKER.decode(HostileArbitraries.message(19 + body.length(), 2, body));
    assertThat(As4.asPath((Update) decoded.effective()))
        .as(trigger)
        .hasValue(AsPath.parse(meant.replace("BAR", "|")));
  }
}
