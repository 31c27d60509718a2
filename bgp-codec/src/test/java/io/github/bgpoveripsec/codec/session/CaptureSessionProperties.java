package io.github.bgpoveripsec.codec.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.arbitraries.OpenArbitraries;
import io.github.bgpoveripsec.codec.message.Open;
import java.util.EnumSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CaptureSessionProperties {
  @Provide
  Arbitrary<Open> opens() {
    return OpenArbitraries.valid();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void bothOpensLeaveNothingUnknown(@ForAll("opens") Open sender, @ForAll("opens") Open receiver) {
    CaptureSession capture = CaptureSession.of(Optional.of(sender), Optional.of(receiver));
    assertThat(capture.unknown()).isEmpty();
    assertThat(capture.session().withProfile(Profile.STRICT))
        .isEqualTo(Session.negotiate(receiver, sender));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsNotUnknownIsAsNegotiated(
      @ForAll("opens") Open sender, @ForAll("opens") Open receiver, @ForAll boolean sent) {
    Session session = Session.negotiate(receiver, sender);
    CaptureSession capture =
        sent
            ? CaptureSession.of(Optional.of(sender), Optional.empty())
            : CaptureSession.of(Optional.empty(), Optional.of(receiver));
    for (SessionFact fact : EnumSet.complementOf(copyOf(capture))) {
      Statistics.label(sent ? "sender" : "receiver").collect(fact);
      assertThat(fact.of(capture.session())).as("%s", fact).isEqualTo(fact.of(session));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsUnknownMayBeOtherwise(@ForAll("opens") Open open) {
    CaptureSession none = CaptureSession.of(Optional.empty(), Optional.empty());
    assertThat(none.unknown()).containsAll(unknown(Optional.of(open), Optional.empty()));
    assertThat(none.unknown()).containsAll(unknown(Optional.empty(), Optional.of(open)));
    assertThat(none.unknown()).containsExactlyInAnyOrder(SessionFact.values());
  }

  private static Iterable<SessionFact> unknown(Optional<Open> sender, Optional<Open> receiver) {
    return CaptureSession.of(sender, receiver).unknown();
  }

  private static EnumSet<SessionFact> copyOf(CaptureSession capture) {
    EnumSet<SessionFact> copy = EnumSet.noneOf(SessionFact.class);
    copy.addAll(capture.unknown());
    return copy;
  }
}
