package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;

class NotificationTest {
  private static final BgpCodec CODEC = BgpCodec.forSession(Session.initial());
  private static final BgpCodec TO_EXTENDED =
      BgpCodec.forSession(Session.initial().withSendLimit(MessageLimit.EXTENDED));

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

  private static Notification withData(int octets) {
    return new Notification(ErrorCode.CEASE_OUT_OF_RESOURCES, Octets.of(new byte[octets]));
  }
}
