package io.github.bgpoveripsec.codec.captures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.captures.Conversation.Heard;
import io.github.bgpoveripsec.codec.session.Profile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real daemons say can be written again octet by octet. */
class CaptureRoundTripTest {
  static Stream<Capture> captures() {
    return Capture.all();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyAcceptedMessageIsWrittenAsItWasRead(Capture capture) {
    List<Heard> all = Conversation.of(capture);
    assertThat(all).isNotEmpty();
    for (Heard heard : all) {
      BgpCodec back = BgpCodec.forSession(heard.session().mirrored());
      heard
          .message()
          .ifPresent(
              message ->
                  assertThat(back.encode(message).orElseThrow())
                      .isEqualTo(heard.recorded().octets()));
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aLenientSessionWritesEvenWhatAStrictOneRefuses(Capture capture) {
    for (Heard heard : Conversation.of(capture)) {
      BgpCodec lenient = BgpCodec.forSession(heard.session().withProfile(Profile.LENIENT));
      Decoded decoded = (Decoded) lenient.decode(heard.recorded().octets());
      BgpCodec back = BgpCodec.forSession(lenient.session().mirrored());
      // Only a message that is longer than was agreed on cannot be sent again.
      if (heard.recorded().octets().length() <= back.session().sendLimit().octets()) {
        assertThat(back.encode(decoded.message()).orElseThrow())
            .isEqualTo(heard.recorded().octets());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyMessageIsWhatTheRecorderTookItFor(Capture capture) {
    for (Heard heard : Conversation.of(capture)) {
      heard
          .message()
          .ifPresent(message -> assertThat(message.type()).hasToString(heard.recorded().type()));
    }
  }
}
