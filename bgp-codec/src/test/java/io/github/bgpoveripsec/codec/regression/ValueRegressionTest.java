package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunity;
import io.github.bgpoveripsec.codec.dissect.Dissected;
import io.github.bgpoveripsec.codec.dissect.Hexdump;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of attributes that broke parsers by their length, their depth or their number. */
class ValueRegressionTest {
  private static final Session LONG = Trigger.LONG;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 9, 15})
  void extendedCommunitiesHaveEightOctetsEach(int length) {
    Octets update = Trigger.updateWith(Trigger.attribute("c0", "10", "00".repeat(length)));
    assertThat(Trigger.rows(update, Trigger.WIDE)).containsExactly("A-16");
    assertThat(Trigger.survives(update, Trigger.WIDE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 20})
  void communitiesOfAnyTypeAreReadWithinTheirOctets(int length) {
    for (int type = 0; type <= 0xffff; type++) {
      Octets alone = new OctetsBuilder(length).u16(type).fill(0xab, length - Short.BYTES).build();
      Octets amidOthers = alone.concat(Octets.parse("cd".repeat(30))).slice(0, length);
      assertThat(ExtendedCommunity.reading(amidOthers))
          .isNotBlank()
          .isEqualTo(ExtendedCommunity.reading(alone));
    }
  }

  @Test
  void unknownIpv6ExtendedCommunitiesAreWrittenInWhole() {
    Octets update = Trigger.updateWith(Trigger.attribute("c0", "19", "7f7f" + "ab".repeat(18)));
    assertThat(Trigger.rows(update, Trigger.WIDE)).isEmpty();
    assertThat(Trigger.survives(update, Trigger.WIDE)).isTrue();
  }

  @Test
  void attrSetsMayBeNestedToAnyDepth() {
    String value = "0000fde8";
    for (int depth = 0; depth < 2000; depth++) {
      value = "0000fde8" + Trigger.attribute("d0", "80", value);
    }
    Octets update = Trigger.updateWith(Trigger.attribute("d0", "80", value));
    assertThat(Trigger.survives(update, LONG)).isTrue();
    shown(update, LONG);
  }

  @Test
  void anUpdateMayHaveMoreThan255Attributes() {
    StringBuilder attributes = new StringBuilder();
    IntStream.range(0, 500).forEach(i -> attributes.append("c0%02x01aa".formatted(50 + i % 70)));
    Octets update = Trigger.updateWith(attributes.toString());
    Decoded decoded = (Decoded) BgpCodec.forSession(Trigger.WIDE).decode(update);
    assertThat(decoded.findings()).hasSize(430).allMatch(finding -> finding.row() == ErrorRow.U_13);
    assertThat(((Update) decoded.message()).attributes()).hasSize(503);
    assertThat(((Update) decoded.effective()).attributes()).hasSize(73);
    assertThat(Trigger.survives(update, Trigger.WIDE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 255, 256, 1024, 4000})
  void attributesThatAreNotUnderstoodKeepTheirLength(int length) {
    Octets update = Trigger.updateWith(Trigger.attribute("d0", "23", "ab".repeat(length)));
    assertThat(Trigger.survives(update, LONG)).isTrue();
    Octets unknown = Trigger.updateWith(Trigger.attribute("f0", "63", "ab".repeat(length)));
    assertThat(Trigger.rows(unknown, LONG)).isEmpty();
    assertThat(Trigger.survives(unknown, LONG)).isTrue();
  }

  @Test
  void tenThousandEmptyTunnelsAreJudgedAtOnce() {
    Octets update = Trigger.updateWith(Trigger.attribute("d0", "17", "00080000".repeat(10_000)));
    assertThat(Trigger.rows(update, LONG)).containsExactly("A-23");
    shown(update, LONG);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "host name of control characters | 1 | 04fde9005ac0000201 0a 0208 4906 03 1b5b4a 01 0a",
        "software version of half a character | 1 | 04fde9005ac0000201 06 0204 4b02 01 c3",
        "shutdown communication of line breaks | 3 | 0602 06 610d0a7f0862",
        "prefix-limit data of another length | 3 | 0601 00",
        "unknown attribute without octets | 2 | 0000 0004 f0630000"
      })
  void hostileValuesCanBeShown(String trigger, int type, String body) {
    String text = shown(Trigger.message(type, body), LONG);
    assertThat(text).as(trigger).matches("[ -~\n]+");
  }

  /** All that shows a message, none of which may fail. */
  private static String shown(Octets message, Session session) {
    DecodeResult result = BgpCodec.forSession(session).decode(message);
    assertThat(result.toString()).isNotEmpty();
    StringBuilder text = new StringBuilder();
    text.append(JsonMessages.of(session).line(new Position(0, 0), message, result)).append('\n');
    for (Dissected dissected : Dissection.of(message, session)) {
      text.append(Hexdump.of(dissected));
    }
    return text.toString();
  }
}
