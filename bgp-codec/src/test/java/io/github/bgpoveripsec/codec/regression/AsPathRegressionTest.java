package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AS paths that broke parsers and writers. */
class AsPathRegressionTest {
  private static final Session NARROW = Session.initial().withAsnWidth(AsnWidth.TWO);

  @ParameterizedTest
  @ValueSource(ints = {255, 256, 563, 750, 2048})
  void longPathsAreWrittenAndReadInWhole(int count) {
    BgpCodec codec = BgpCodec.forSession(Trigger.LONG);
    Update update = update(count);
    Octets octets = codec.encode(update).orElseThrow();
    Decoded decoded = (Decoded) codec.decode(octets);
    assertThat(decoded.findings()).isEmpty();
    assertThat(decoded.message()).isEqualTo(update);
    int withoutPath = codec.encode(update(0)).orElseThrow().length();
    int segments = (count + 254) / 255;
    // One octet more for the length of the attribute, which no longer fits in one.
    assertThat(octets.length()).isEqualTo(withoutPath + 1 + 2 * segments + 4 * count);
  }

  @Test
  void noSegmentHoldsMoreThan255() {
    assertThat(path(600).segments()).extracting(AsPathSegment::size).containsExactly(90, 255, 255);
  }

  @Test
  void aPathThatNoLongerFitsWithWideNumbersIsRefused() {
    BgpCodec narrow = BgpCodec.forSession(NARROW);
    Update update =
        (Update) ((Decoded) narrow.decode(narrow.encode(update(1500)).orElseThrow())).message();
    assertThat(BgpCodec.forSession(Trigger.WIDE).encode(update)).isInstanceOf(Refused.class);
    Octets wide = BgpCodec.forSession(Trigger.LONG).encode(update).orElseThrow();
    assertThat(((Decoded) BgpCodec.forSession(Trigger.LONG).decode(wide)).message())
        .isEqualTo(update);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AS 0 first | 0202000000000000fde9 | A-2",
        "AS 0 last, where a scan could run past the end | 02020000fde900000000 | A-2",
        "segment of no AS numbers | 0200 | A-2",
        "segment of no AS numbers behind another | 02010000fde90200 | A-2",
        "segment longer than the path | 02ff0000fde9 | A-2",
        "segment cut short in its head | 02010000fde902 | A-2"
      })
  void pathsAreJudgedAndNotTrippedOver(String trigger, String path, String row) {
    Octets update =
        Trigger.update("40010100" + Trigger.attribute("40", "02", path) + "4003040a000002");
    assertThat(Trigger.rows(update, Trigger.WIDE)).as(trigger).isEqualTo(Trigger.expected(row));
    assertThat(Trigger.survives(update, Trigger.WIDE)).as(trigger).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AS4_PATH before AS_PATH (CVE-2026-41643) |"
            + " c01106 020100010000 40010100 400204 02015ba0 400304 0a000002 | none",
        "AS4_PATH longer than AS_PATH |"
            + " 40010100 400204 02015ba0 400304 0a000002 c0110a 02020001000000010001 | none",
        "AS4_PATH of no AS numbers | 40010100 400204 02015ba0 400304 0a000002 c01102 0200 | A-17a",
        "confederation in AS4_PATH | 40010100 400204 02015ba0 400304 0a000002"
            + " c0110c 030100010000 020100010000 | A-17b"
      })
  void widePathsBesideNarrowOnesAreJudgedAndNotTrippedOver(
      String trigger, String attributes, String row) {
    Octets update = Trigger.update(attributes);
    assertThat(Trigger.rows(update, NARROW)).as(trigger).isEqualTo(Trigger.expected(row));
    assertThat(Trigger.survives(update, NARROW)).as(trigger).isTrue();
  }

  private static Update update(int count) {
    return Update.of(
        PrefixList.EMPTY,
        List.of(
            OriginAttribute.of(Origin.IGP),
            AsPathAttribute.of(path(count)),
            NextHop.of(Ipv4Address.of(0x0a000002))),
        PrefixList.of(Prefix.parse("198.51.100.0/24")));
  }

  private static AsPath path(int count) {
    Asn[] asns = new Asn[count];
    Arrays.fill(asns, Asn.of(65001));
    return AsPath.of(asns);
  }
}
