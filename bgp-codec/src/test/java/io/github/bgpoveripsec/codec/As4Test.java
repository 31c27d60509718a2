package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute.Speaker;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class As4Test {
  private static final Ipv4Address ADDRESS = Ipv4Address.parse("192.0.2.1");
  private static final Session OLD = Session.initial();
  private static final Session NEW = OLD.withAsnWidth(AsnWidth.FOUR);

  @ParameterizedTest(name = "{0} and {1} mean {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "1 23456 23456; 100000 200000; 1 100000 200000",
        // As long as AS_PATH, longer by one, and empty but for what does not count.
        "23456 2; 100000 2; 100000 2",
        "23456; 100000 2; 23456",
        "1 2; (100000); 1 2",
        // The cut falls inside a segment, between segments, and behind a set.
        "1 2 3 | 23456 5; 100000 5; 1 2 3 | 100000 5",
        "1 2 3 | 23456 5; 3 | 100000 5; 1 2 3 | 100000 5",
        "1 2 23456; {100000 3}; 1 2 {100000 3}",
        "1 {2 3} 23456; 100000; 1 {2 3} 100000",
        "1 {2 23456} 4; {2 100000} 4; 1 {2 100000} 4",
        "{2 23456} 4; 4; {2 23456} 4",
        // Confederations: leading, adjacent to what is taken, behind a segment that is cut.
        "(65001) [65002] 23456 7; 100000 7; (65001) [65002] 100000 7",
        "(65001) 1 23456; 100000; (65001) 1 100000",
        "1 2 (65001) 23456; 100000; 1 2 (65001) 100000",
        "1 2 (65001) 23456; 2 100000; 1 2 100000",
        "23456 (65001) 3; 100000 3; 100000 3",
        "1 23456; [65001] (65002) 100000; 1 100000"
      })
  void theFrontOfAsPathStandsBeforeAs4Path(String path, String wide, String meant) {
    Update update = update(path(path), wide(wide));
    assertThat(As4.asPath(update)).hasValue(AsPath.parse(meant));
    assertThat(As4.merge(update)).isEqualTo(update(path(meant)));
  }

  @Test
  void aSequenceThatIsCutTakesInWhatFollowsUpToItsLimit() {
    AsPath tail = sequence(254, 100000);
    assertThat(As4.asPath(update(path(sequence(255, 1)), AsPathAttribute.as4(tail))))
        .hasValue(tail.prepend(Asn.of(1)));
    AsPathSegment full = sequence(255, 100000).segments().get(0);
    AsPathSegment last = sequence(1, 9).segments().get(0);
    AsPath wide = AsPath.ofSegments(List.of(full, last));
    assertThat(As4.asPath(update(path(sequence(257, 1)), AsPathAttribute.as4(wide))))
        .hasValue(AsPath.ofSegments(List.of(sequence(1, 1).segments().get(0), full, last)));
  }

  @Test
  void withoutAsPathThereIsNoPath() {
    assertThat(As4.asPath(update(wide("100000")))).isEmpty();
    assertThat(As4.merge(update(wide("100000")))).isEqualTo(update());
  }

  @Test
  void theAggregatorInFullStandsForAsTrans() {
    Speaker wide = new Speaker(Asn.of(100000), ADDRESS);
    Update update =
        update(
            path("1 23456"),
            AggregatorAttribute.of(Asn.AS_TRANS, ADDRESS),
            wide("100000"),
            AggregatorAttribute.as4(wide));
    assertThat(As4.aggregator(update)).hasValue(wide);
    assertThat(As4.merge(update))
        .isEqualTo(update(path("1 100000"), AggregatorAttribute.of(Asn.of(100000), ADDRESS)));
  }

  @Test
  void whoAggregatedSinceMakesBothAs4AttributesVoid() {
    AggregatorAttribute since = AggregatorAttribute.of(Asn.of(7), ADDRESS);
    Update update =
        update(
            path("7 23456"),
            since,
            wide("100000"),
            AggregatorAttribute.as4(new Speaker(Asn.of(100000), ADDRESS)));
    assertThat(As4.merge(update)).isEqualTo(update(path("7 23456"), since));
  }

  @Test
  void anAggregatorOfTwoOctetsAloneLeavesAs4PathItsMeaning() {
    AggregatorAttribute aggregator = AggregatorAttribute.of(Asn.of(7), ADDRESS);
    assertThat(As4.merge(update(path("1 23456"), aggregator, wide("100000"))))
        .isEqualTo(update(path("1 100000"), aggregator));
  }

  @Test
  void oneAggregatorWithoutTheOtherIsNoneOrTheOneThere() {
    AggregatorAttribute wide = AggregatorAttribute.as4(new Speaker(Asn.of(100000), ADDRESS));
    assertThat(As4.merge(update(path("1"), wide))).isEqualTo(update(path("1")));
    Update trans = update(path("1"), AggregatorAttribute.of(Asn.AS_TRANS, ADDRESS));
    assertThat(As4.merge(trans)).isEqualTo(trans);
    assertThat(As4.aggregator(update(path("1"), wide))).isEmpty();
  }

  @Test
  void whatAnOldSpeakerReceivesIsInOrderOfType() {
    Update split =
        As4.split(
            update(
                path("(70000) 65535 65536"),
                AggregatorAttribute.of(Asn.of(65536), ADDRESS),
                wide("5")));
    assertThat(split)
        .isEqualTo(
            update(
                path("(23456) 65535 23456"),
                AggregatorAttribute.of(Asn.AS_TRANS, ADDRESS),
                wide("65535 65536"),
                AggregatorAttribute.as4(new Speaker(Asn.of(65536), ADDRESS))));
  }

  @ParameterizedTest
  @CsvSource({"65535 {1 2}", "(65536) 1", "''"})
  void noAs4PathIsSentForWhatTwoOctetsSay(String path) {
    Update split = As4.split(update(path(path), AggregatorAttribute.of(Asn.of(65535), ADDRESS)));
    assertThat(split.attributes())
        .hasSize(2)
        .last()
        .isEqualTo(AggregatorAttribute.of(Asn.of(65535), ADDRESS));
  }

  @Test
  void manyNumbersOfTwoOctetsFitWhereThoseOfFourDoNot() {
    Update update = (Update) decodeLong(78, "").message();
    assertThat(As4.asPath(update).orElseThrow().length()).isEqualTo(78 * 255);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> As4.merge(update))
        .withMessageStartingWith("AS_PATH: ");
    Refused refused = (Refused) BgpCodec.forSession(NEW).encode(update);
    assertThat(refused.path()).isEqualTo("update.attributes[0]");
  }

  @Test
  void attributesThatDoNotFitTogetherInTheOtherWidthAreRefused() {
    Update update = (Update) decodeLong(48, "d0635dc0" + "00".repeat(24000)).message();
    Refused refused = (Refused) BgpCodec.forSession(NEW).encode(update);
    assertThat(refused.path()).isEqualTo("update.attributes");
  }

  @Test
  void whatIsActedOnKeepsTheWidthItCameIn() {
    // An AGGREGATOR of AS 0, which is discarded.
    Decoded decoded = decodeLong(78, "c00706000000000001");
    assertThat(decoded.handling()).isEqualTo(Handling.DISCARD);
    assertThat(decoded.effective()).isEqualTo(decodeLong(78, "").message());
  }

  @Test
  void aPathThatGrowsBeyondTheMessageIsRefusedWhole() {
    Update update = update(path(sequence(1_500, 1)));
    assertThat(BgpCodec.forSession(OLD).encode(update)).isInstanceOf(EncodeResult.Encoded.class);
    Refused refused = (Refused) BgpCodec.forSession(NEW).encode(update);
    assertThat(refused.path()).isEqualTo("message");
  }

  /** A message with a path of full segments of numbers of two octets, and more attributes. */
  private static Decoded decodeLong(int segments, String more) {
    Octets path = Octets.parse(("02ff" + "0001".repeat(255)).repeat(segments));
    String attributes = "5002" + String.format("%04x", path.length()) + path + more;
    Session session = OLD.withProfile(Profile.LENIENT).withReceiveLimit(MessageLimit.EXTENDED);
    return (Decoded) Decoding.of(session, Decoding.update("", attributes, "")).result();
  }

  private static AsPath sequence(int size, int first) {
    return AsPath.of(IntStream.range(0, size).mapToObj(i -> Asn.of(first + i)).toArray(Asn[]::new));
  }

  private static AsPathAttribute path(String path) {
    return path(AsPath.parse(path));
  }

  private static AsPathAttribute path(AsPath path) {
    return AsPathAttribute.of(path);
  }

  private static AsPathAttribute wide(String path) {
    return AsPathAttribute.as4(AsPath.parse(path));
  }

  private static Update update(PathAttribute... attributes) {
    return Update.of(
        PrefixList.EMPTY, List.of(attributes), PrefixList.of(Ipv4Prefix.parse("198.51.100.0/24")));
  }
}
