package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.OneAttribute.EXTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.INTERNAL;
import static io.github.bgpoveripsec.codec.OneAttribute.OLD;
import static io.github.bgpoveripsec.codec.OneAttribute.assertNoted;
import static io.github.bgpoveripsec.codec.OneAttribute.decode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.FirstAsCheck;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sound from one peer and not from another, and what attributes say of each other. */
class AttributeContextTest {
  @Test
  @Met(ErrorRow.A_2a)
  void anEmptyPathIsLegal() {
    decode(INTERNAL, "400200").clean();
    decode(EXTERNAL, "400200").clean();
  }

  @Test
  @NotMet(ErrorRow.A_2a)
  void aPathWithAnEmptySegmentIsNot() {
    assertNoted(EXTERNAL, "4002020200", ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  void setsCanBeAccepted() {
    decode(EXTERNAL.withAsSets(AsSets.ACCEPTED), "400206010100000001").clean();
  }

  @Test
  void confederationSegmentsBelongInsideAConfederation() {
    Session confederation = EXTERNAL.withPeerType(PeerType.CONFEDERATION_EXTERNAL);
    decode(confederation, "400206030100000001").clean();
    assertNoted(confederation, "400206020100000001", ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
    assertNoted(confederation, "400200", ErrorRow.A_2, Handling.TREAT_AS_WITHDRAW);
    decode(INTERNAL, "400206030100000001").clean();
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAW, 400206020100000002", "WITHDRAW, 400200", "RESET, 400206020100000002"})
  @Met(ErrorRow.A_2c)
  void aPathShouldBeginWithThePeer(FirstAsCheck check, String path) {
    Session session = EXTERNAL.withPeerAsn(Asn.of(1)).withFirstAsCheck(check);
    if (check == FirstAsCheck.RESET) {
      decode(session, path).broken(ErrorRow.A_2c, 3, 11, "");
    } else {
      assertNoted(session, path, ErrorRow.A_2c, Handling.TREAT_AS_WITHDRAW);
    }
  }

  @Test
  @NotMet(ErrorRow.A_2c)
  void aPathThatBeginsWithThePeerIsClean() {
    Session session = EXTERNAL.withPeerAsn(Asn.of(1));
    decode(session.withFirstAsCheck(FirstAsCheck.RESET), "400206020100000001").clean();
    decode(session, "400206020100000002").clean();
  }

  @Test
  @NotMet(ErrorRow.A_2c)
  void aPeerOfFourOctetsIsAsTransToASpeakerOfTwo() {
    Session session =
        EXTERNAL
            .withAsnWidth(AsnWidth.TWO)
            .withPeerAsn(Asn.of(100000))
            .withFirstAsCheck(FirstAsCheck.WITHDRAW);
    decode(session, "40020402015ba0").clean();
    assertNoted(session, "400204020186a0", ErrorRow.A_2c, Handling.TREAT_AS_WITHDRAW);
    assertNoted(
        session.withPeerAsn(Asn.of(65001)),
        "40020402015ba0",
        ErrorRow.A_2c,
        Handling.TREAT_AS_WITHDRAW);
  }

  @Test
  @Met(ErrorRow.A_3a)
  void ourOwnAddressIsNoNextHop() {
    Session session = EXTERNAL.withLocalAddresses(Ipv4Address.parse("10.0.0.2"));
    Finding finding = decode(session, "4003040a000002").noted(ErrorRow.A_3a, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("update.nextHop");
  }

  @Test
  @NotMet(ErrorRow.A_3a)
  void anotherAddressIsANextHop() {
    decode(EXTERNAL.withLocalAddresses(Ipv4Address.parse("10.0.0.1")), "4003040a000002").clean();
  }

  @Test
  @NotMet({ErrorRow.A_5, ErrorRow.A_9, ErrorRow.A_10, ErrorRow.A_26a, ErrorRow.A_40b})
  void anInternalPeerMaySendWhatStaysInside() {
    for (String attribute :
        new String[] {
          "40050400000064",
          "8009040a000001",
          "800a040a000001",
          "801a0b01000b0000000000000001",
          "c0280a01000700000000000001"
        }) {
      decode(INTERNAL, attribute).clean();
    }
  }

  @Test
  void anExternalPeerMaySendItWhereEnabled() {
    Session session =
        EXTERNAL.withScopedAttributes(ScopedAttribute.AIGP, ScopedAttribute.PREFIX_SID);
    decode(session, "801a0b01000b0000000000000001").clean();
    decode(session, "c0280a01000700000000000001").clean();
  }

  @Test
  @NotMet({ErrorRow.A_17, ErrorRow.A_18})
  void anOldSpeakerSendsWideNumbersBesideTheNarrowOnes() {
    decode(OLD, "c01106020100010000").clean();
    decode(OLD, "c01208000100000a000001").clean();
  }

  @Test
  void aSignedPathDoesNotStandBesideAPlainOne() {
    String signed = "8021210008010000000001001901" + "aa".repeat(20) + "0000";
    Decoding both =
        Decoding.of(
            EXTERNAL,
            Decoding.update(
                "", "40010100" + "400206020100000001" + "4003040a000002" + signed, "18c63364"));
    both.noted(ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW);
  }
}
