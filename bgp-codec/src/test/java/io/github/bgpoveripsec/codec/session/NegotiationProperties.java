package io.github.bgpoveripsec.codec.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.arbitraries.OpenArbitraries;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.session.NegotiatedItem.Outcome;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class NegotiationProperties {
  /** Most of them about few families, so that there is something to agree on. */
  @Provide
  Arbitrary<Open> opens() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, OpenArbitraries.valid()), Tuple.of(4, OpenArbitraries.canonical()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void bothSidesSeeTheSameSessionFromTheirOwnEnd(
      @ForAll("opens") Open one, @ForAll("opens") Open other) {
    Session ours = Session.negotiate(one, other);
    Session theirs = Session.negotiate(other, one);
    assertThat(ours.localAsn()).isEqualTo(theirs.peerAsn());
    assertThat(ours.peerType()).isEqualTo(theirs.peerType());
    assertThat(ours.asnWidth()).isEqualTo(theirs.asnWidth());
    assertThat(ours.holdTime()).isEqualTo(theirs.holdTime());
    assertThat(ours.families()).isEqualTo(theirs.families());
    assertThat(ours.receiveLimit()).isEqualTo(theirs.sendLimit());
    assertThat(ours.addPathReceive()).isEqualTo(theirs.addPathSend());
    assertThat(ours.extendedNextHopReceive()).isEqualTo(theirs.extendedNextHopSend());
    assertThat(ours.labelsReceive()).isEqualTo(theirs.labelsSend());
    assertThat(ours.peerGracefulRestart().isPresent())
        .isEqualTo(theirs.peerGracefulRestart().isPresent());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsInUseWasOfferedAndExplained(@ForAll("opens") Open one, @ForAll("opens") Open other) {
    Negotiation negotiation = Negotiation.of(one, other);
    Session session = negotiation.session();
    Statistics.label("path identifiers").collect(!session.addPathReceive().isEmpty());
    assertThat(session.localFamilies()).containsAll(session.families());
    long families =
        negotiation.items().stream()
            .filter(item -> item.item().startsWith("routes of "))
            .filter(item -> item.outcome() == Outcome.AGREED)
            .count();
    assertThat(families).isEqualTo(session.families().size());
    assertThat(negotiation.items()).allMatch(item -> !item.because().isBlank());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatOneSideMaySendTheOtherMayReceive(
      @ForAll("opens") Open one, @ForAll("opens") Open other) {
    assertThat(items(one, other, "send ")).isEqualTo(items(other, one, "receive "));
    Set<String> rest = items(one, other, "");
    Statistics.label("items").collect(rest.size() / 4 * 4);
    assertThat(rest.stream().filter(item -> !isDirected(item)))
        .containsExactlyInAnyOrderElementsOf(
            items(other, one, "").stream().filter(item -> !isDirected(item)).toList());
  }

  /** The outcomes about what begins in some way, without that. */
  private static Set<String> items(Open ours, Open theirs, String direction) {
    return Negotiation.of(ours, theirs).items().stream()
        .filter(item -> item.item().startsWith(direction))
        .map(item -> item.item().substring(direction.length()) + " " + item.outcome())
        .collect(Collectors.toSet());
  }

  private static boolean isDirected(String item) {
    return item.startsWith("send ") || item.startsWith("receive ");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSpeakerAgreesWithItselfOnAllItOffers(@ForAll("opens") Open open) {
    Session session = Session.negotiate(open, open);
    assertThat(session.families()).isEqualTo(session.localFamilies());
    assertThat(session.receiveLimit()).isEqualTo(session.sendLimit());
    assertThat(session.addPathReceive()).isEqualTo(session.addPathSend());
  }
}
