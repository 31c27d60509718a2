package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a strict session does not send, and what it does. */
class ForbiddenUpdateTest {
  private static final Session SESSION = Session.initial();
  private static final PathAttribute ORIGIN = OriginAttribute.of(Origin.IGP);
  private static final PathAttribute PATH = AsPathAttribute.of(AsPath.of(Asn.of(64512)));

  @ParameterizedTest
  @CsvSource({
    "1, 16", "1, 32", "2, 16", "2, 32", "4, 16", "4, 32", "128, 24", "128, 48", "129, 24", "129, 48"
  })
  void anIpv6NextHopOfIpv4RoutesTakesThePeersOffer(int safi, int length) {
    Family family = Family.of(1, safi);
    Update update = announcing(family, length);
    assertRefused(SESSION, update, "update.attributes[1]");
    assertRefused(SESSION.withExtendedNextHopReceive(family), update, "update.attributes[1]");
    Family other = Family.of(1, safi == 1 ? 2 : 1);
    assertRefused(SESSION.withExtendedNextHopSend(other), update, "update.attributes[1]");
    assertSent(SESSION.withExtendedNextHopSend(family), update);
    assertSent(SESSION.withProfile(Profile.LENIENT), update);
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 4", "4, 4", "128, 12", "129, 12"})
  void anIpv4NextHopOfIpv4RoutesTakesNone(int safi, int length) {
    Family family = Family.of(1, safi);
    assertSent(SESSION, announcing(family, length));
    assertSent(SESSION.withExtendedNextHopSend(family), announcing(family, length));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 15",
    "1, 1, 17",
    "1, 128, 16",
    "1, 128, 32",
    "1, 4, 12",
    "2, 1, 4",
    "2, 128, 16"
  })
  void aLengthThatNoOfferAllowsIsRefused(int afi, int safi, int length) {
    Family family = Family.of(afi, safi);
    Session offered = SESSION.withExtendedNextHopSend(family);
    assertRefused(offered, announcing(family, length), "update.attributes[1]");
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32})
  void anIpv6NextHopOfIpv6RoutesTakesNoOffer(int length) {
    assertSent(SESSION, announcing(Family.IPV6_UNICAST, length));
  }

  @Test
  void theRefusalNamesLengthAndFamily() {
    Refused refused =
        (Refused) BgpCodec.forSession(SESSION).encode(announcing(Family.IPV4_UNICAST, 16));
    assertThat(refused.reason()).contains("16 octets", Family.IPV4_UNICAST.toString());
  }

  @Test
  void routesOfAFamilyThatWasNotAgreedOnAreIgnoredByThePeerAndSent() {
    Update update = announcing(Family.IPV4_UNICAST, 16);
    assertSent(SESSION.withFamilies(Family.IPV6_UNICAST), update);
    assertRefused(SESSION.withFamilies(Family.IPV4_UNICAST), update, "update.attributes[1]");
  }

  @Test
  void aCaptureRefusesNothingItCannotKnow() {
    Session session = CaptureSession.of(Optional.empty(), Optional.empty()).session();
    assertSent(session, announcing(Family.IPV4_UNICAST, 16));
    assertSent(session.mirrored(), announcing(Family.IPV4_UNICAST, 16));
  }

  @Test
  void splittingRefusesWhatEncodingDoes() {
    Update update = announcing(Family.IPV4_UNICAST, 16);
    assertThat(BgpCodec.forSession(SESSION).split(update)).isInstanceOf(SplitResult.Refused.class);
    Session offered = SESSION.withExtendedNextHopSend(Family.IPV4_UNICAST);
    assertThat(BgpCodec.forSession(offered).split(update))
        .isEqualTo(new SplitResult.Split(List.of(update)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x40, 0xc0})
  void multiprotocolAttributesAreOptionalAndNotTransitive(int flags) {
    MpReach reach = new MpReach(flags, hop(Family.IPV6_UNICAST, 16), routes(Family.IPV6_UNICAST));
    assertRefused(SESSION, update(ORIGIN, PATH, reach), "update.attributes[2]");
    MpUnreach unreach = new MpUnreach(flags, Family.IPV6_UNICAST, PrefixList.EMPTY);
    assertRefused(SESSION, update(unreach), "update.attributes[0]");
    assertSent(SESSION, update(new MpUnreach(0x9f, Family.IPV6_UNICAST, PrefixList.EMPTY)));
  }

  @Test
  void multiprotocolAttributesComeOnce() {
    MpUnreach unreach = MpUnreach.of(Family.IPV6_UNICAST, PrefixList.EMPTY);
    MpReach reach = MpReach.of(hop(Family.IPV6_UNICAST, 16), routes(Family.IPV6_UNICAST));
    assertRefused(SESSION, update(unreach, unreach), "update.attributes[1]");
    assertRefused(SESSION, update(reach, ORIGIN, PATH, reach), "update.attributes[3]");
    assertSent(SESSION, update(reach, unreach, ORIGIN, PATH));
    // The peer discards what else comes twice.
    assertSent(SESSION, update(reach, ORIGIN, PATH, ORIGIN));
  }

  @Test
  void whatThePeerCannotTreatAsWithdrawnIsRefused() {
    Session confederation = SESSION.withPeerType(PeerType.CONFEDERATION_EXTERNAL);
    assertRefused(confederation, update(ORIGIN, PATH), "update.attributes");
    assertSent(confederation, announcing(Family.IPV6_UNICAST, 16));
    assertSent(SESSION, update(ORIGIN, PATH));
  }

  @Test
  void anAttributeThatHasNotTheFormOfItsTypeIsWrittenAsItIs() {
    RawAttribute reach = raw(AttributeType.MP_REACH_NLRI, 0x80, "0001");
    assertSent(SESSION, update(ORIGIN, PATH, reach));
    assertSent(SESSION, update(raw(AttributeType.ORIGIN, 0x40, "0102")));
  }

  private static RawAttribute raw(AttributeType type, int flags, String octets) {
    return new RawAttribute(type, flags, Octets.parse(octets));
  }

  private static Update announcing(Family family, int length) {
    return update(ORIGIN, MpReach.of(hop(family, length), routes(family)), PATH);
  }

  private static MpReach.Hop hop(Family family, int length) {
    return new MpReach.Hop(family, Octets.parse("00".repeat(length)), 0);
  }

  /** A default route, behind what stands before prefixes in the family. */
  private static Nlri routes(Family family) {
    return switch (family.safi().code()) {
      case 4 -> new RawNlri(Octets.parse("18 000101"));
      case 128 -> new RawNlri(Octets.parse("58 000101 0000000000000001"));
      case 129 -> new RawNlri(Octets.parse("40 0000000000000001"));
      default -> PrefixList.of(Prefix.parse(family.afi().code() == 2 ? "::/0" : "0.0.0.0/0"));
    };
  }

  private static Update update(PathAttribute... attributes) {
    return Update.of(PrefixList.EMPTY, List.of(attributes), PrefixList.EMPTY);
  }

  /** The session refuses the UPDATE, and a strict peer would end the session over it. */
  private static void assertRefused(Session session, Update update, String path) {
    Refused refused = (Refused) BgpCodec.forSession(session).encode(update);
    assertThat(refused.path()).isEqualTo(path);
    BgpCodec lenient = BgpCodec.forSession(session.withProfile(Profile.LENIENT));
    Octets octets = lenient.encode(update).orElseThrow();
    assertThat(BgpCodec.forSession(session.mirrored()).decode(octets))
        .isInstanceOf(DecodeResult.Broken.class);
  }

  private static void assertSent(Session session, Update update) {
    assertThat(BgpCodec.forSession(session).encode(update)).isInstanceOf(Encoded.class);
  }
}
