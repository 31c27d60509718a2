package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  private static final Session PLAIN = Session.initial();
  private static final Session EXTENDED = PLAIN.withReceiveLimit(MessageLimit.EXTENDED);
  private static final Octets KEEPALIVE = Octets.parse("ff".repeat(16) + "001304");

  @Test
  @NotMet({ErrorRow.H_1, ErrorRow.H_2, ErrorRow.H_9})
  void aCleanKeepaliveHasNoFindings() {
    assertThat(decode(PLAIN, KEEPALIVE)).isEqualTo(new Decoded(new Keepalive(), 19, List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 15})
  @Met(ErrorRow.H_1)
  void aMarkerWithAnotherOctetBreaksTheSession(int place) {
    byte[] octets = KEEPALIVE.toByteArray();
    octets[place] = 0x7f;
    Finding finding =
        broken(PLAIN, Octets.of(octets), new Notification(new ErrorCode(1, 1), Octets.EMPTY));
    assertThat(finding.row()).isEqualTo(ErrorRow.H_1);
    assertThat(finding.path()).isEqualTo("header.marker");
    assertThat(finding.offset()).isEqualTo(place);
  }

  @Test
  void aMarkerIsJudgedByItsFirstOctet() {
    assertThat(decode(PLAIN, Octets.parse("00"))).isInstanceOf(Broken.class);
    assertThat(decode(PLAIN, Octets.parse("ff"))).isEqualTo(new NeedMore(18));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 18})
  @Met(ErrorRow.H_2)
  void aLengthBelowAHeaderBreaksTheSession(int length) {
    assertBadLength(ErrorRow.H_2, PLAIN, message(length, 4, Octets.EMPTY));
  }

  @Test
  void aLengthBelowAHeaderBreaksEvenALenientSession() {
    assertBadLength(ErrorRow.H_2, PLAIN.withProfile(Profile.LENIENT), message(18, 4, Octets.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(ints = {4097, 65535})
  @Met(ErrorRow.H_3)
  void aLongMessageNotOfferedBreaksTheSession(int length) {
    assertBadLength(ErrorRow.H_3, PLAIN, message(length, 2, Octets.EMPTY));
  }

  @Test
  @NotMet(ErrorRow.H_3)
  void aMessageOf4096OctetsIsLegal() {
    DecodeResult result = decode(PLAIN, message(4096, 2, zeros(4096 - 19)));
    assertThat(rows(result)).doesNotContain(ErrorRow.H_3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  @Met(ErrorRow.H_4)
  void anOpenOrKeepaliveIsNeverLong(int type) {
    assertBadLength(ErrorRow.H_4, EXTENDED, message(4097, type, Octets.EMPTY));
  }

  @Test
  @NotMet({ErrorRow.H_4, ErrorRow.H_5})
  void anOpenOf4096OctetsIsNotTooLong() {
    assertThat(rows(decode(EXTENDED, message(4096, 1, zeros(4096 - 19)))))
        .doesNotContain(ErrorRow.H_4);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  @Met(ErrorRow.H_5)
  @NotMet(ErrorRow.H_4)
  void otherMessagesMayBeLongOnceOffered(int type) {
    for (int length : new int[] {4097, 65535}) {
      DecodeResult result = decode(EXTENDED, message(length, type, zeros(length - 19)));
      assertThat(rows(result)).doesNotContain(ErrorRow.H_3, ErrorRow.H_4);
    }
  }

  @Test
  void whatThePeerOfferedDoesNotMakeAReceivedMessageLegal() {
    assertBadLength(
        ErrorRow.H_3, PLAIN.withSendLimit(MessageLimit.EXTENDED), message(4097, 2, Octets.EMPTY));
  }

  @ParameterizedTest
  @CsvSource({"1, 28", "2, 22", "4, 20", "4, 4096"})
  @Met(ErrorRow.H_6)
  void aLengthThatDoesNotFitTheTypeBreaksTheSession(int type, int length) {
    assertBadLength(ErrorRow.H_6, PLAIN, message(length, type, zeros(length - 19)));
  }

  @ParameterizedTest
  @CsvSource({"1, 29", "2, 23", "3, 21", "4, 19", "5, 23"})
  @NotMet({ErrorRow.H_6, ErrorRow.H_8, ErrorRow.D_1})
  void theShortestLengthOfEachTypeFits(int type, int length) {
    assertThat(rows(decode(PLAIN, message(length, type, zeros(length - 19)))))
        .doesNotContain(ErrorRow.H_6, ErrorRow.H_8, ErrorRow.D_1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 99, 255})
  @Met(ErrorRow.H_7)
  void anUnknownTypeBreaksTheSession(int type) {
    Finding finding =
        broken(
            PLAIN,
            message(19, type, Octets.EMPTY),
            new Notification(new ErrorCode(1, 3), Octets.of((byte) type)));
    assertThat(finding.row()).isEqualTo(ErrorRow.H_7);
    assertThat(finding.path()).isEqualTo("header.type");
    assertThat(finding.offset()).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  @NotMet(ErrorRow.H_7)
  void assignedTypesAreKnown(int type) {
    assertThat(rows(decode(PLAIN, message(100, type, zeros(81))))).doesNotContain(ErrorRow.H_7);
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 22})
  @Met(ErrorRow.H_8)
  void aRouteRefreshThatIsTooShortBreaksTheSession(int length) {
    assertBadLength(ErrorRow.H_8, PLAIN, message(length, 5, zeros(length - 19)));
  }

  @ParameterizedTest
  @CsvSource({"0, 19", "17, 2", "18, 12", "19, 11", "29, 1"})
  @Met(ErrorRow.H_9)
  void aCutMessageNeedsMore(int available, int missing) {
    Octets open = message(30, 1, zeros(11));
    assertThat(decode(PLAIN, open.slice(0, available))).isEqualTo(new NeedMore(missing));
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20})
  @Met(ErrorRow.D_1)
  void aNotificationThatIsTooShortIsNotAnswered(int length) {
    Octets octets = message(length, 3, zeros(length - 19));
    assertBadLength(ErrorRow.D_1, PLAIN, octets);
    assertThat(((Broken) decode(PLAIN, octets)).reply()).isEmpty();
  }

  @Test
  void anyOtherBrokenMessageIsAnswered() {
    Broken broken = (Broken) decode(PLAIN, message(19, 6, Octets.EMPTY));
    assertThat(broken.reply()).contains(broken.notification());
  }

  @Test
  void aLenientSessionReadsOnPastHeaderErrors() {
    Session lenient = PLAIN.withProfile(Profile.LENIENT);
    Octets octets = message(21, 9, Octets.parse("abcd"));
    Octets damaged = Octets.parse("00").concat(octets.slice(1, 21));
    Decoded decoded = (Decoded) decode(lenient, damaged);
    assertThat(decoded.message())
        .isEqualTo(new RawMessage(new MessageType(9), Octets.parse("abcd")));
    assertThat(rows(decoded)).containsExactly(ErrorRow.H_1, ErrorRow.H_7);
    assertThat(decoded.handling()).isEqualTo(Handling.RESET);
  }

  @Test
  void whatFollowsTheMessageIsLeftAlone() {
    Decoded decoded = (Decoded) decode(PLAIN, KEEPALIVE.concat(Octets.parse("00")));
    assertThat(decoded.consumed()).isEqualTo(19);
    assertThat(decoded.handling()).isEqualTo(Handling.OK);
  }

  private static void assertBadLength(ErrorRow row, Session session, Octets octets) {
    Finding finding =
        broken(session, octets, new Notification(new ErrorCode(1, 2), octets.slice(16, 18)));
    assertThat(finding.row()).isEqualTo(row);
    assertThat(finding.path()).isEqualTo("header.length");
    assertThat(finding.offset()).isEqualTo(16);
    assertThat(finding.length()).isEqualTo(2);
  }

  private static Finding broken(Session session, Octets octets, Notification notification) {
    Broken broken = (Broken) decode(session, octets);
    assertThat(broken.notification()).isEqualTo(notification);
    assertThat(broken.findings()).hasSize(1);
    Finding finding = broken.findings().get(0);
    assertThat(finding.handling()).isEqualTo(Handling.RESET);
    return finding;
  }

  private static List<ErrorRow> rows(DecodeResult result) {
    return result.match(Decoded::findings, need -> List.<Finding>of(), Broken::findings).stream()
        .map(Finding::row)
        .toList();
  }

  private static DecodeResult decode(Session session, Octets octets) {
    return BgpCodec.forSession(session).decode(octets);
  }

  private static Octets zeros(int count) {
    return Octets.of(new byte[count]);
  }
}
