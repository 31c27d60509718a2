package io.github.bgpoveripsec.codec.captures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.captures.Conversation.Heard;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two OPENs of each recorded session give what its header says was negotiated. */
class CaptureSessionTest {
  private static final Set<Family> UNICAST = Set.of(Family.IPV4_UNICAST, Family.IPV6_UNICAST);

  static Stream<Capture> captures() {
    return Capture.all();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void asNumbersAreAsWideAsBothOffered(Capture capture) {
    for (Heard heard : established(capture)) {
      boolean plain = capture.scenario().startsWith("plain-");
      boolean old = capture.scenario().equals("as4") && connection(heard).equals("P1");
      assertThat(heard.session().asnWidth()).isEqualTo(plain || old ? AsnWidth.TWO : AsnWidth.FOUR);
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void familiesAreThoseOfBoth(Capture capture) {
    for (Heard heard : established(capture)) {
      Set<Family> families = heard.session().families();
      switch (capture.scenario()) {
        case "plain-nocaps", "plain-mp4" ->
            assertThat(families).containsExactly(Family.IPV4_UNICAST);
        case "other-afi" ->
            assertThat(families)
                .containsAll(UNICAST)
                .contains(
                    Family.of(1, 4),
                    Family.of(1, 128),
                    Family.of(2, 128),
                    Family.of(25, 70),
                    Family.of(1, 133),
                    Family.of(2, 133),
                    Family.of(1, 134));
        default -> assertThat(families).isEqualTo(UNICAST);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void pathIdentifiersAreUsedWhereBothWantThem(Capture capture) {
    Set<Family> expected = capture.scenario().equals("addpath") ? UNICAST : Set.of();
    for (Heard heard : established(capture)) {
      assertThat(heard.session().addPathReceive()).isEqualTo(expected);
      assertThat(heard.session().addPathSend()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void ourSpeakerTakesLongMessagesWhereItSaidSo(Capture capture) {
    boolean offered = Set.of("rich", "bulk-ext").contains(capture.scenario());
    for (Heard heard : established(capture)) {
      if (heard.recorded().direction() == Direction.RX) {
        assertThat(heard.session().receiveLimit())
            .isEqualTo(offered ? MessageLimit.EXTENDED : MessageLimit.STANDARD);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void gracefulRestartIsWhatTheDaemonWasToldToOffer(Capture capture) {
    boolean expected = Set.of("rich", "graceful-restart").contains(capture.scenario());
    for (Heard heard : established(capture)) {
      if (heard.recorded().direction() == Direction.RX) {
        assertThat(heard.session().peerGracefulRestart().isPresent()).isEqualTo(expected);
        heard
            .session()
            .peerGracefulRestart()
            .ifPresent(offer -> assertThat(offer.restartTime()).isEqualTo(120));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void thePeerIsInternalExactlyIfItHasOurNumber(Capture capture) {
    for (Heard heard : established(capture)) {
      boolean reflected = capture.scenario().equals("ibgp-rr") && !connection(heard).equals("P3");
      boolean internal = reflected || connection(heard).contains("ibgp");
      assertThat(heard.session().peerType())
          .isEqualTo(internal ? PeerType.INTERNAL : PeerType.EXTERNAL);
    }
  }

  /** The headers of the other ones show the first of several configurations only. */
  static Stream<Capture> configuredOnce() {
    return Capture.all().filter(capture -> !capture.scenario().equals("routerid"));
  }

  @ParameterizedTest
  @MethodSource("configuredOnce")
  void theDaemonOpensWithTheNumberItWasConfiguredWith(Capture capture) {
    String configuration = capture.configuration().toLowerCase(Locale.ROOT);
    Conversation.of(capture).stream()
        .filter(heard -> heard.recorded().direction() == Direction.RX)
        .flatMap(heard -> heard.message().stream())
        .filter(Open.class::isInstance)
        .map(Open.class::cast)
        .forEach(
            open -> {
              assertThat(configuration).contains(open.asn().toString());
              assertThat(configuration).contains(open.bgpIdentifier().toString());
            });
  }

  private static String connection(Heard heard) {
    return heard.recorded().connection();
  }

  /** What was said after both OPENs. */
  private static List<Heard> established(Capture capture) {
    List<Heard> all =
        Conversation.of(capture).stream()
            .filter(heard -> !heard.session().equals(Session.initial()))
            .toList();
    assertThat(all).isNotEmpty();
    return all;
  }
}
