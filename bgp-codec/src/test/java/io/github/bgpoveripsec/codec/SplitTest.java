package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefix;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefixes;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {
  private static final BgpCodec CODEC =
      BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR));
  private static final List<PathAttribute> COMMON =
      List.of(OriginAttribute.of(Origin.IGP), AsPathAttribute.of(AsPath.of(Asn.of(65001))));
  private static final NextHop NEXT_HOP = NextHop.of(Ipv4Address.parse("192.0.2.1"));
  private static final MpReach.Hop HOP =
      MpReach.Hop.of(Family.IPV6_UNICAST, Ipv6Address.parse("2001:db8::1"));

  /** Routes of four octets each that just fit beside 20 octets of attributes. */
  private static final int FITTING = (4096 - 23 - 20) / 4;

  @Test
  void anUpdateThatFitsStaysAsItIs() {
    Update update = announcement(ipv4(FITTING));
    assertThat(CODEC.split(update).orElseThrow()).containsExactly(update);
  }

  @Test
  void oneRouteTooManyMakesASecondPiece() {
    List<Update> pieces = CODEC.split(announcement(ipv4(FITTING + 1))).orElseThrow();
    assertThat(pieces).extracting(piece -> piece.nlri().size()).containsExactly(FITTING, 1);
    assertThat(pieces).allSatisfy(piece -> assertThat(piece.attributes()).hasSize(3));
  }

  @Test
  void eachKindOfRoutesGoesIntoPiecesOfItsOwn() {
    List<PathAttribute> attributes = new ArrayList<>(COMMON);
    attributes.add(NEXT_HOP);
    attributes.add(MpReach.of(HOP, ipv6(600)));
    attributes.add(MpUnreach.of(Family.IPV6_UNICAST, ipv6(800)));
    Update update = Update.of(ipv4(1500), attributes, ipv4(10));
    List<Update> pieces = CODEC.split(update).orElseThrow();
    assertThat(pieces)
        .extracting(SplitTest::kinds)
        .containsExactly(
            "withdrawn []",
            "withdrawn []",
            "- [MP_UNREACH_NLRI]",
            "- [MP_UNREACH_NLRI]",
            "- [MP_REACH_NLRI, ORIGIN, AS_PATH]",
            "- [MP_REACH_NLRI, ORIGIN, AS_PATH]",
            "nlri [ORIGIN, AS_PATH, NEXT_HOP]");
  }

  @Test
  void aLongMessageIsSplitForWhoTakesShortOnesAlone() {
    Session session = CODEC.session();
    BgpCodec extended = BgpCodec.forSession(session.withSendLimit(MessageLimit.EXTENDED));
    Update update = announcement(ipv4(10_000));
    assertThat(extended.split(update).orElseThrow()).containsExactly(update);
    assertThat(CODEC.split(update).orElseThrow()).hasSize(10);
    assertThat(extended.split(announcement(ipv4(16_373))).orElseThrow()).hasSize(1);
    assertThat(extended.split(announcement(ipv4(16_374))).orElseThrow()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"254, 4090", "255, 4096", "262, 4089", "263, 4096"})
  void theLengthOfTheLengthOfMpReachIsCounted(int left, int longest) {
    // Up to 255 octets of value take a head of 3: 21 and 33 routes of 7 are 252.
    List<PathAttribute> attributes = new ArrayList<>();
    attributes.add(MpReach.of(HOP, ipv6(100)));
    attributes.addAll(COMMON);
    attributes.add(raw(4096 - 23 - 13 - 4 - left));
    Update update = Update.of(PrefixList.EMPTY, attributes, PrefixList.EMPTY);
    List<Update> pieces = CODEC.split(update).orElseThrow();
    int most =
        pieces.stream().mapToInt(each -> CODEC.encode(each).orElseThrow().length()).max().orElse(0);
    assertThat(most).isEqualTo(longest);
  }

  @Test
  void attributesThatLeaveNoRoomAreRefused() {
    assertRefused(withRaw(4096 - 23 - 20 - 4, 1), "update.attributes");
    assertRefused(withRaw(4096 - 23 - 20 - 4 - 3, 1), "update.nlri");
    assertThat(CODEC.split(withRaw(4096 - 23 - 20 - 4 - 4, 2)).orElseThrow()).hasSize(2);
    assertRefused(
        Update.of(PrefixList.EMPTY, List.of(raw(5000)), PrefixList.EMPTY), "update.attributes");
  }

  @Test
  void routesThatCannotBeToldApartAreRefused() {
    MpReach reach = MpReach.of(new MpReach.Hop(Family.of(25, 65), HOP.octets(), 0), rawRoutes());
    assertRefused(
        Update.of(PrefixList.EMPTY, List.of(COMMON.get(0), reach), PrefixList.EMPTY),
        "update.attributes[1]");
    MpUnreach unreach = MpUnreach.of(Family.of(25, 65), rawRoutes());
    assertRefused(
        Update.of(PrefixList.EMPTY, List.of(unreach), PrefixList.EMPTY), "update.attributes[0]");
  }

  @Test
  void routesOfOtherFamiliesAreSplitBetweenRoutes() {
    Family family = Family.of(1, 4);
    List<PathRoute<LabelledPrefix>> routes =
        IntStream.range(0, 1100)
            .mapToObj(i -> new Ipv4Prefix(0x0a000000 + (i << 8), 24))
            .map(prefix -> new LabelledPrefix(prefix, List.of(MplsLabel.of(16))))
            .map(PathRoute::of)
            .toList();
    List<PathAttribute> attributes = new ArrayList<>(COMMON);
    attributes.add(
        MpReach.of(
            MpReach.Hop.of(family, Ipv4Address.parse("192.0.2.1")), LabelledPrefixes.of(routes)));
    List<Update> pieces =
        CODEC.split(Update.of(PrefixList.EMPTY, attributes, PrefixList.EMPTY)).orElseThrow();
    assertThat(pieces)
        .hasSize(2)
        .flatMap(piece -> ((LabelledPrefixes) Routes.reached(piece)).toList())
        .isEqualTo(routes);
  }

  @Test
  void splittingNeverInventsAnEndOfRib() {
    List<PathAttribute> attributes = new ArrayList<>(COMMON);
    attributes.add(NEXT_HOP);
    attributes.add(MpUnreach.of(Family.IPV6_UNICAST, PrefixList.EMPTY));
    Update update = Update.of(PrefixList.EMPTY, attributes, ipv4(2000));
    assertThat(CODEC.split(update).orElseThrow())
        .hasSize(2)
        .allSatisfy(piece -> assertThat(piece.endOfRib()).isEmpty());
  }

  @Test
  void attributesWhoseEndsAreUnknownAreRefused() {
    Session lenient =
        CODEC.session().withProfile(Profile.LENIENT).withReceiveLimit(MessageLimit.EXTENDED);
    Octets octets = Decoding.update("", "40010100c008ff", ipv4(2000).octets().toString());
    Decoded decoded = (Decoded) Decoding.of(lenient, octets).result();
    assertRefused((Update) decoded.message(), "update.attributes");
  }

  @Test
  void whatTheSessionCannotSayIsRefusedAsWhenEncoded() {
    Update update =
        announcement(PrefixList.of(List.of(PathPrefix.of(Ipv4Prefix.parse("10.0.0.0/8"), 7))));
    assertRefused(update, "update.nlri");
    assertThatIllegalArgumentException().isThrownBy(() -> CODEC.split(update).orElseThrow());
  }

  private static void assertRefused(Update update, String path) {
    assertThat(CODEC.split(update))
        .isInstanceOfSatisfying(
            SplitResult.Refused.class, refused -> assertThat(refused.path()).isEqualTo(path));
  }

  private static String kinds(Update piece) {
    String field = piece.withdrawn().isEmpty() ? "-" : "withdrawn";
    return (piece.nlri().isEmpty() ? field : "nlri")
        + " "
        + piece.attributes().stream().map(attribute -> attribute.type().toString()).toList();
  }

  private static RawNlri rawRoutes() {
    return new RawNlri(Octets.of(new byte[5000]));
  }

  private static RawAttribute raw(int octets) {
    return new RawAttribute(new AttributeType(99), 0xd0, Octets.of(new byte[octets]));
  }

  private static Update withRaw(int octets, int routes) {
    List<PathAttribute> attributes = new ArrayList<>(COMMON);
    attributes.add(NEXT_HOP);
    attributes.add(raw(octets));
    return Update.of(PrefixList.EMPTY, attributes, ipv4(routes));
  }

  private static Update announcement(PrefixList nlri) {
    List<PathAttribute> attributes = new ArrayList<>(COMMON);
    attributes.add(NEXT_HOP);
    return Update.of(PrefixList.EMPTY, attributes, nlri);
  }

  private static PrefixList ipv4(int routes) {
    return PrefixList.of(
        IntStream.range(0, routes)
            .mapToObj(i -> new Ipv4Prefix(0x0a000000 + (i << 8), 24))
            .toArray(Prefix[]::new));
  }

  private static PrefixList ipv6(int routes) {
    return PrefixList.of(
        IntStream.range(0, routes)
            .mapToObj(i -> new Ipv6Prefix(0x20010db800000000L + ((long) i << 16), 0, 48))
            .toArray(Prefix[]::new));
  }
}
