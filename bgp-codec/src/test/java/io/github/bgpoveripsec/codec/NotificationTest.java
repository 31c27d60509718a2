package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.PrefixLimit;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {
  private static final Session PLAIN = Session.initial();
  private static final BgpCodec CODEC = BgpCodec.forSession(PLAIN);
  private static final BgpCodec TO_EXTENDED =
      BgpCodec.forSession(PLAIN.withSendLimit(MessageLimit.EXTENDED));
  private static final ErrorCode SHUTDOWN = ErrorCode.CEASE_ADMINISTRATIVE_SHUTDOWN;

  @Test
  void codeSubcodeAndDataFollowTheHeader() {
    Notification badLength = new Notification(ErrorCode.BAD_MESSAGE_LENGTH, Octets.parse("0012"));
    assertThat(CODEC.encode(badLength).orElseThrow())
        .hasToString("ff".repeat(16) + "0017" + "03" + "0102" + "0012");
  }

  @Test
  @Met(ErrorRow.H_10)
  void dataIsCutToWhatAPeerWithoutExtendedMessagesAccepts() {
    Octets written = CODEC.encode(withData(4076)).orElseThrow();
    assertThat(written.length()).isEqualTo(4096);
    assertThat(written.u16(16)).isEqualTo(4096);
  }

  @Test
  @NotMet(ErrorRow.H_10)
  void dataThatFitsIsNotCut() {
    assertThat(CODEC.encode(withData(4075)).orElseThrow().length()).isEqualTo(4096);
    assertThat(TO_EXTENDED.encode(withData(4076)).orElseThrow().length()).isEqualTo(4097);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0901", "0a00", "ff01", "0104", "020c", "0401", "060b"})
  @Met(ErrorRow.X_1)
  void anUnassignedErrorIsOnlyNoted(String error) {
    Finding finding = Decoding.of(PLAIN, 3, error).noted(ErrorRow.X_1, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("notification.error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0100", "0103", "020b", "030b", "0400", "0503", "060a", "0701", "0800", "0900"})
  @NotMet(ErrorRow.X_1)
  void anAssignedErrorIsClean(String error) {
    assertThat(Decoding.of(PLAIN, 3, error).rows()).doesNotContain(ErrorRow.X_1);
  }

  @ParameterizedTest
  @CsvSource({
    "0602 02 61, its length is over the end",
    "0604 ff, nothing follows the length",
    "0602 02 c080, an overlong form",
    "0604 01 ff, no character begins so",
    "0602 03 eda080, a surrogate"
  })
  @Met(ErrorRow.X_2)
  void aMalformedShutdownCommunicationIsNotInterpreted(String body, String why) {
    Decoding decoding = Decoding.of(PLAIN, 3, body);
    Finding finding = decoding.noted(ErrorRow.X_2, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("notification.data");
    assertThat(notification(decoding).shutdownCommunication()).as(why).isEmpty();
  }

  @Test
  @NotMet(ErrorRow.X_2)
  void aShutdownCommunicationIsReadBack() {
    Notification shutdown = Notification.shutdown(SHUTDOWN, "à bientôt");
    Decoding decoding = Decoding.of(PLAIN, CODEC.encode(shutdown).orElseThrow());
    decoding.clean();
    assertThat(notification(decoding).shutdownCommunication()).contains("à bientôt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0602", "0602 00", "0603 02 61"})
  @NotMet(ErrorRow.X_2)
  void aCeaseMaySayNothing(String body) {
    Decoding decoding = Decoding.of(PLAIN, 3, body);
    decoding.clean();
    assertThat(notification(decoding).shutdownCommunication()).isEmpty();
  }

  @Test
  void aShutdownCommunicationHasItsLimits() {
    assertThat(Notification.shutdown(SHUTDOWN, "x".repeat(255)).shutdownCommunication())
        .contains("x".repeat(255));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notification.shutdown(SHUTDOWN, "x".repeat(256)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notification.shutdown(ErrorCode.CEASE_CONNECTION_REJECTED, "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notification.shutdown(SHUTDOWN, "half \ud83d"));
  }

  @Test
  void whatFollowsAShutdownCommunicationIsKeptAndNoPartOfIt() {
    Decoding decoding = Decoding.of(PLAIN, 3, "0602 01 61 62");
    decoding.clean();
    assertThat(notification(decoding).shutdownCommunication()).contains("a");
    assertThat(notification(decoding).data()).hasToString("016162");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0609", "0609 06"})
  @Met(ErrorRow.X_3)
  void aHardResetWithoutReasonIsNoted(String body) {
    Decoding decoding = Decoding.of(PLAIN, 3, body);
    decoding.noted(ErrorRow.X_3, Handling.IGNORE);
    assertThat(notification(decoding).hardResetReason()).isEmpty();
  }

  @Test
  @NotMet(ErrorRow.X_3)
  void aHardResetCarriesItsReason() {
    Notification reason = Notification.shutdown(SHUTDOWN, "moving");
    Notification hard = Notification.hardReset(reason);
    assertThat(hard.data().slice(0, 3)).hasToString("060206");
    Decoding decoding = Decoding.of(PLAIN, CODEC.encode(hard).orElseThrow());
    decoding.clean();
    assertThat(notification(decoding).hardResetReason()).contains(reason);
    assertThat(reason.hardResetReason()).isEmpty();
  }

  @Test
  @Met(ErrorRow.X_3)
  void aHardResetIsNoReasonForAnother() {
    Notification reset = Notification.hardReset(Notification.of(ErrorCode.CEASE_BFD_DOWN));
    assertThatIllegalArgumentException().isThrownBy(() -> Notification.hardReset(reset));
    Decoding decoding = Decoding.of(PLAIN, 3, "0609 0609 060a");
    assertThat(decoding.noted(ErrorRow.X_3, Handling.IGNORE).offset()).isEqualTo(21);
    assertThat(notification(decoding).hardResetReason()).contains(reset);
  }

  @ParameterizedTest
  @CsvSource({
    "6301, X_1, notification.hardReset.error, 21, 2",
    "0602 ff61, X_2, notification.hardReset.data, 23, 2",
    "0601 000101, X_4, notification.hardReset.data, 23, 3"
  })
  void theReasonOfAHardResetIsJudgedAsIfItHadComeByItself(
      String reason, ErrorRow row, String path, int offset, int length) {
    Finding finding = Decoding.of(PLAIN, 3, "0609" + reason).noted(row, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.offset()).isEqualTo(offset);
    assertThat(finding.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0601 00", "0601 000101000000", "0601 0001010000000500"})
  @Met(ErrorRow.X_4)
  void aPrefixLimitOfAnotherLengthIsNoted(String body) {
    Decoding.of(PLAIN, 3, body).noted(ErrorRow.X_4, Handling.IGNORE);
  }

  @Test
  @NotMet(ErrorRow.X_4)
  void aPrefixLimitIsReadBackOrAbsent() {
    PrefixLimit limit = new PrefixLimit(Family.IPV6_UNICAST, 0xffff_ffffL);
    Notification cease = Notification.maximumPrefixes(limit);
    Decoding decoding = Decoding.of(PLAIN, CODEC.encode(cease).orElseThrow());
    decoding.clean();
    assertThat(notification(decoding).prefixLimit()).contains(limit);
    Decoding.of(PLAIN, 3, "0601").clean();
  }

  @Test
  @Met(ErrorRow.X_10)
  @NotMet({ErrorRow.X_11, ErrorRow.X_12})
  void anUnexpectedMessageIsAnsweredWithItsType() {
    Notification answer =
        Notification.unexpected(ErrorCode.UNEXPECTED_IN_ESTABLISHED, MessageType.OPEN);
    assertThat(answer.error()).hasToString("5/3");
    assertThat(answer.data()).hasToString("01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notification.unexpected(ErrorCode.FSM_UNSPECIFIC, MessageType.OPEN));
  }

  @Test
  @Met({ErrorRow.X_11, ErrorRow.X_12})
  @NotMet(ErrorRow.X_10)
  void timersCloseASessionWithoutData() {
    assertThat(CODEC.encode(Notification.of(ErrorCode.HOLD_TIMER_EXPIRED)).orElseThrow())
        .hasToString("ff".repeat(16) + "0015" + "03" + "0400");
    assertThat(CODEC.encode(Notification.of(ErrorCode.SEND_HOLD_TIMER_EXPIRED)).orElseThrow())
        .hasToString("ff".repeat(16) + "0015" + "03" + "0800");
  }

  private static Notification notification(Decoding decoding) {
    return (Notification) ((Decoded) decoding.result()).message();
  }

  private static Notification withData(int octets) {
    return new Notification(ErrorCode.CEASE_OUT_OF_RESOURCES, Octets.of(new byte[octets]));
  }
}
