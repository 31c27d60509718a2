package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;

class EncodeTest {
  private static final BgpCodec CODEC = BgpCodec.forSession(Session.initial());

  @Test
  void aKeepaliveIsABareHeader() {
    assertThat(CODEC.encode(new Keepalive()).orElseThrow()).hasToString("ff".repeat(16) + "001304");
  }

  @Test
  void aRawMessageReachesTheWireRightOrWrong() {
    RawMessage wrong = new RawMessage(new MessageType(0), Octets.parse("01"));
    assertThat(CODEC.encode(wrong).orElseThrow()).hasToString("ff".repeat(16) + "00140001");
  }

  @Test
  void aRawMessageIsRefusedWhenNoHeaderCanStateItsLength() {
    assertThat(CODEC.encode(raw(65535 - 19))).isInstanceOf(EncodeResult.Encoded.class);
    EncodeResult refused = CODEC.encode(raw(65536 - 19));
    assertThat(((EncodeResult.Refused) refused).path()).isEqualTo("message");
    assertThatIllegalArgumentException().isThrownBy(refused::orElseThrow);
  }

  private static RawMessage raw(int octets) {
    return new RawMessage(MessageType.UPDATE, Octets.of(new byte[octets]));
  }
}
