package io.github.bgpoveripsec.codec.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final Family V4 = Family.IPV4_UNICAST;
  private static final Family V6 = Family.IPV6_UNICAST;
  private static final Open OURS = Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1"));
  private static final Open THEIRS = Open.of(Asn.of(65002), 30, Ipv4Address.parse("192.0.2.2"));
  private static final Open OLD =
      Open.builder().myAs(65002).holdTime(30).bgpIdentifier(THEIRS.bgpIdentifier()).build();

  @Test
  void speakersAndHoldTimeComeFromTheFixedFields() {
    Session session = Session.negotiate(OURS, THEIRS);
    assertThat(session.localAsn()).contains(Asn.of(65001));
    assertThat(session.peerAsn()).contains(Asn.of(65002));
    assertThat(session.peerType()).isEqualTo(PeerType.EXTERNAL);
    assertThat(session.holdTime()).contains(30);
    assertThat(Session.negotiate(OURS, OURS).peerType()).isEqualTo(PeerType.INTERNAL);
  }

  @Test
  void wideAsNumbersNeedBothSides() {
    assertThat(Session.negotiate(OURS, THEIRS).asnWidth()).isEqualTo(AsnWidth.FOUR);
    assertThat(Session.negotiate(OURS, OLD).asnWidth()).isEqualTo(AsnWidth.TWO);
    assertThat(Session.negotiate(OLD, THEIRS).asnWidth()).isEqualTo(AsnWidth.TWO);
  }

  @Test
  void eachDirectionOfLongMessagesFollowsItsReceiver() {
    Open extended = with(OURS, SimpleCapability.EXTENDED_MESSAGE);
    Session session = Session.negotiate(extended, THEIRS);
    assertThat(session.receiveLimit()).isEqualTo(MessageLimit.EXTENDED);
    assertThat(session.sendLimit()).isEqualTo(MessageLimit.STANDARD);
  }

  @Test
  void whoNamesNoFamilySpeaksIpv4Unicast() {
    Open both = with(OURS, Multiprotocol.of(V4), Multiprotocol.of(V6));
    assertThat(Session.negotiate(OURS, THEIRS).families()).containsExactly(V4);
    assertThat(Session.negotiate(both, THEIRS).families()).containsExactly(V4);
    assertThat(Session.negotiate(with(OURS, Multiprotocol.of(V6)), THEIRS).families()).isEmpty();
    assertThat(Session.negotiate(both, THEIRS).localFamilies()).containsExactlyInAnyOrder(V4, V6);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, true, false",
    "2, 1, false, true",
    "3, 3, true, true",
    "3, 1, false, true",
    "1, 1, false, false",
    "3, 0, false, false",
    "4, 3, false, false"
  })
  void pathIdentifiersNeedASenderAndAReceiver(int our, int their, boolean receive, boolean send) {
    Session session =
        Session.negotiate(
            with(OURS, AddPath.of(V4, new SendReceive(our))),
            with(THEIRS, AddPath.of(V4, new SendReceive(their))));
    assertThat(session.addPathReceive().contains(V4)).isEqualTo(receive);
    assertThat(session.addPathSend().contains(V4)).isEqualTo(send);
  }

  @Test
  void onlyIpv6NextHopsOfIpv4RoutesCount() {
    ExtendedNextHop offer =
        new ExtendedNextHop(
            List.of(
                new ExtendedNextHop.Entry(Afi.IPV4, 1, Afi.IPV6),
                new ExtendedNextHop.Entry(Afi.IPV4, 2, Afi.IPV4),
                new ExtendedNextHop.Entry(Afi.IPV6, 1, Afi.IPV6),
                new ExtendedNextHop.Entry(Afi.IPV4, 256, Afi.IPV6),
                new ExtendedNextHop.Entry(Afi.IPV4, 133, Afi.IPV6)));
    Session session = Session.negotiate(with(OURS, offer), THEIRS);
    assertThat(session.extendedNextHopReceive()).containsExactly(V4);
    assertThat(session.extendedNextHopSend()).isEmpty();
  }

  @Test
  void theFirstLabelCountOfAFamilyWinsAndCountsBelowTwoSayNothing() {
    Open ours =
        with(
            OURS,
            labels(new MultipleLabels.Entry(V4, 3), new MultipleLabels.Entry(V4, 5)),
            labels(new MultipleLabels.Entry(V4, 7)));
    assertThat(Session.negotiate(ours, with(THEIRS, labels(new MultipleLabels.Entry(V4, 2)))))
        .satisfies(
            session -> {
              assertThat(session.labelsReceive()).containsEntry(V4, 3);
              assertThat(session.labelsSend()).containsEntry(V4, 2);
            });
    assertThat(
            Session.negotiate(ours, with(THEIRS, labels(new MultipleLabels.Entry(V4, 1))))
                .labelsReceive())
        .isEmpty();
  }

  @Test
  void theLastGracefulRestartWinsAndLongLivedNeedsIt() {
    LongLivedGracefulRestart longLived = new LongLivedGracefulRestart(List.of());
    GracefulRestart last = new GracefulRestart(8, 200, List.of());
    Open theirs = with(THEIRS, longLived, new GracefulRestart(0, 100, List.of()), last);
    Open ours = with(OURS, longLived);
    assertThat(Session.negotiate(ours, theirs).peerGracefulRestart()).isEmpty();
    assertThat(Session.negotiate(ours, theirs).peerLongLivedGracefulRestart()).isEmpty();
    Session session = Session.negotiate(with(ours, last), theirs);
    assertThat(session.peerGracefulRestart()).contains(last);
    assertThat(session.peerLongLivedGracefulRestart()).contains(longLived);
    assertThat(last.restarted()).isTrue();
    assertThat(last.notification()).isFalse();
  }

  @Test
  void ourRoleIsKeptToJudgeTheirs() {
    Open ours = with(OURS, new RoleCapability(Role.PROVIDER));
    assertThat(Session.negotiate(ours, THEIRS).localRole()).contains(Role.PROVIDER);
  }

  @Test
  void aCapabilityThatCouldNotBeReadIsNotOffered() {
    RawCapability malformed =
        new RawCapability(CapabilityCode.EXTENDED_MESSAGE, Octets.parse("00"));
    assertThat(Session.negotiate(with(OURS, malformed), THEIRS).receiveLimit())
        .isEqualTo(MessageLimit.STANDARD);
  }

  @Test
  void whatIsNotUnderstoodDoesNotUndoWhatIs() {
    AddPath offer =
        new AddPath(
            List.of(
                new AddPath.Entry(V4, SendReceive.BOTH),
                new AddPath.Entry(V4, new SendReceive(7))));
    Session session = Session.negotiate(with(OURS, offer), with(THEIRS, offer));
    assertThat(session.addPathReceive()).containsExactly(V4);
    assertThat(session.addPathSend()).containsExactly(V4);
  }

  @Test
  void theLastLongLivedGracefulRestartWins() {
    GracefulRestart restart = new GracefulRestart(0, 100, List.of());
    LongLivedGracefulRestart first = new LongLivedGracefulRestart(List.of());
    LongLivedGracefulRestart last =
        new LongLivedGracefulRestart(List.of(new LongLivedGracefulRestart.Entry(V4, 0, 60)));
    Session session =
        Session.negotiate(with(OURS, restart, first), with(THEIRS, restart, first, last));
    assertThat(session.peerLongLivedGracefulRestart()).contains(last);
  }

  @Test
  void membersOfAConfederationAreExternalWithinIt() {
    Session session = Session.negotiate(OURS, THEIRS);
    Asn stranger = Asn.of(65003);
    assertThat(session.inConfederation(Set.of(Asn.of(65001), Asn.of(65002), stranger)).peerType())
        .isEqualTo(PeerType.CONFEDERATION_EXTERNAL);
    assertThat(session.inConfederation(Set.of(Asn.of(65001), stranger))).isEqualTo(session);
    assertThat(session.inConfederation(Set.of(Asn.of(65002), stranger))).isEqualTo(session);
    assertThat(Session.negotiate(OURS, OURS).inConfederation(Set.of(Asn.of(65001))).peerType())
        .isEqualTo(PeerType.INTERNAL);
    assertThat(Session.initial().inConfederation(Set.of(stranger))).isEqualTo(Session.initial());
  }

  /** An OPEN with more capabilities, whether they may be offered together or not. */
  private static Open with(Open open, Capability... more) {
    return Open.builder().from(open).addParameters(new Capabilities(List.of(more))).build();
  }

  private static MultipleLabels labels(MultipleLabels.Entry... entries) {
    return new MultipleLabels(List.of(entries));
  }
}
