package io.github.bgpoveripsec.codec.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.capability.SoftwareVersion;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.NegotiatedItem.Outcome;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about each thing that can be agreed on. */
class NegotiatedItemTest {
  private static final Family V4 = Family.IPV4_UNICAST;
  private static final String ALWAYS = "+ external peer: we are AS 65001, the peer is AS 65002";

  @Test
  void whoTheSpeakersAreAndHowLongTheyWait() {
    assertThat(items(open(65001, 90), open(65002, 30)))
        .containsExactly(
            ALWAYS,
            "+ hold time of 30 seconds: we offered 90, the peer 30",
            "+ AS numbers of four octets: both sides offered it",
            "+ routes of ipv4/unicast: both sides offered it");
    assertThat(items(open(65001, 0), open(65001, 30)))
        .contains(
            "+ internal peer: we are AS 65001, the peer is AS 65001",
            "- hold time of 0 seconds: we offered 0, the peer 30");
  }

  @Test
  void familiesTakeBothSides() {
    assertThat(ours(Multiprotocol.of(Family.IPV6_UNICAST)))
        .contains(
            "- routes of ipv6/unicast: only we offered it",
            "- routes of ipv4/unicast: only the peer offered it");
  }

  @Test
  void whatOneSideAcceptsTheOtherMaySend() {
    Capability[] all = {
      SimpleCapability.EXTENDED_MESSAGE,
      SimpleCapability.ROUTE_REFRESH,
      SimpleCapability.ENHANCED_ROUTE_REFRESH,
      SimpleCapability.LINK_LOCAL_NEXT_HOP,
      new ExtendedNextHop(List.of(new ExtendedNextHop.Entry(Afi.IPV4, 1, Afi.IPV6)))
    };
    List<String> what =
        List.of(
            "messages over 4096 octets",
            "requests for routes",
            "refreshes with begin and end",
            "link-local next hops alone",
            "IPv6 next hops for ipv4/unicast");
    assertThat(ours(all))
        .containsAll(what.stream().map(it -> "+ receive " + it + ": we offered it").toList())
        .noneMatch(item -> item.contains("send"));
    assertThat(theirs(all))
        .containsAll(what.stream().map(it -> "+ send " + it + ": the peer offered it").toList())
        .noneMatch(item -> item.contains("receive"));
  }

  @Test
  void rolesFitOrDoNot() {
    Open provider = open(65001, 90, new RoleCapability(Role.PROVIDER));
    assertThat(items(provider, open(65002, 90, new RoleCapability(Role.CUSTOMER))))
        .contains("+ roles: we are Provider, the peer is Customer");
    assertThat(items(provider, open(65002, 90, new RoleCapability(Role.PEER))))
        .contains("- roles: we are Provider, the peer is Peer");
    assertThat(items(provider, open(65002, 90))).contains("- roles: only we offered it");
  }

  @Test
  void pathIdentifiersAndTheirLimitsHaveADirection() {
    Open sender =
        open(
            65001,
            90,
            AddPath.of(V4, SendReceive.SEND),
            new PathsLimit(List.of(new PathsLimit.Entry(V4, 9))));
    Open receiver =
        open(
            65002,
            90,
            AddPath.of(V4, SendReceive.RECEIVE),
            new PathsLimit(
                List.of(
                    new PathsLimit.Entry(V4, 3),
                    new PathsLimit.Entry(V4, 4),
                    new PathsLimit.Entry(Family.IPV6_UNICAST, 5))));
    assertThat(items(sender, receiver))
        .contains(
            "- receive path identifiers for ipv4/unicast: we cannot receive, the peer cannot send",
            "+ send path identifiers for ipv4/unicast: we can send, the peer can receive",
            "+ send at most 3 paths for a prefix of ipv4/unicast: the peer asked for it")
        .noneMatch(item -> item.contains("most 9") || item.contains("most 5"));
    assertThat(items(receiver, sender))
        .contains("+ receive at most 3 paths for a prefix of ipv4/unicast: we asked for it");
  }

  @Test
  void labelsTakeBothSides() {
    MultipleLabels two = new MultipleLabels(List.of(new MultipleLabels.Entry(Family.of(1, 4), 2)));
    assertThat(ours(two)).contains("- several labels for ipv4/labeled-unicast: only we offered it");
  }

  @Test
  void filtersHaveATypeAndADirection() {
    assertThat(items(open(65001, 90, filters(64, 3)), open(65002, 90, filters(64, 1))))
        .contains(
            "- receive filters of type 64 for ipv4/unicast: we can receive, the peer cannot send",
            "+ send filters of type 64 for ipv4/unicast: we can send, the peer can receive");
    assertThat(items(open(65001, 90, filters(65, 2)), open(65002, 90, filters(64, 3))))
        .contains(
            "- send filters of type 65 for ipv4/unicast: we can send, the peer cannot receive",
            "- send filters of type 64 for ipv4/unicast: we cannot send, the peer can receive");
  }

  @Test
  void signedPathsHaveAVersionAndADirection() {
    Open sender = open(65001, 90, new BgpSec(0x08, Afi.IPV4), new BgpSec(0x18, Afi.IPV6));
    Open receiver = open(65002, 90, new BgpSec(0x00, Afi.IPV4));
    assertThat(items(sender, receiver))
        .contains(
            "+ send signed paths of version 0 for ipv4: we can send, the peer can receive",
            "- send signed paths of version 1 for ipv6: we can send, the peer cannot receive");
    assertThat(items(receiver, sender))
        .contains(
            "+ receive signed paths of version 0 for ipv4: we can receive, the peer can send");
  }

  @Test
  void restartsTakeBothSidesAndLongOnesNeedTheOthers() {
    GracefulRestart plain = new GracefulRestart(0, 90, List.of());
    GracefulRestart notifying = new GracefulRestart(4, 90, List.of());
    LongLivedGracefulRestart longLived = new LongLivedGracefulRestart(List.of());
    assertThat(items(open(65001, 90, plain, longLived), open(65002, 90, longLived)))
        .contains(
            "- graceful restart: only we offered it",
            "- long-lived graceful restart: graceful restart was not agreed on")
        .noneMatch(item -> item.contains("NOTIFICATION"));
    assertThat(items(open(65001, 90, plain, longLived), open(65002, 90, notifying)))
        .contains(
            "+ graceful restart: both sides offered it",
            "- graceful restart after a NOTIFICATION: only the peer offered it",
            "- long-lived graceful restart: only we offered it");
    assertThat(items(open(65001, 90, notifying), open(65002, 90, notifying)))
        .contains("+ graceful restart after a NOTIFICATION: both sides offered it");
  }

  @Test
  void whatIsForPeopleOrUnknownDecidesNothing() {
    Capability[] all = {
      Fqdn.of("a", "b"),
      SoftwareVersion.of("c"),
      new RawCapability(new CapabilityCode(200), Octets.parse("00")),
      new RawCapability(CapabilityCode.EXTENDED_MESSAGE, Octets.parse("00"))
    };
    assertThat(ours(all)).hasSize(4);
    assertThat(theirs(all)).hasSize(4);
  }

  private static OutboundRouteFiltering filters(int type, int mode) {
    return new OutboundRouteFiltering(
        List.of(
            new OutboundRouteFiltering.Entry(
                V4, 0, List.of(new OutboundRouteFiltering.Filter(type, new SendReceive(mode))))));
  }

  private static List<String> ours(Capability... offers) {
    return items(open(65001, 90, offers), open(65002, 90));
  }

  private static List<String> theirs(Capability... offers) {
    return items(open(65001, 90), open(65002, 90, offers));
  }

  /** Each outcome with a sign, what it is about, and why. */
  private static List<String> items(Open ours, Open theirs) {
    return Negotiation.of(ours, theirs).items().stream()
        .map(
            item ->
                (item.outcome() == Outcome.AGREED ? "+ " : "- ")
                    + item.item()
                    + ": "
                    + item.because())
        .toList();
  }

  /** An OPEN of capabilities that need not fit together. */
  private static Open open(long asn, int holdTime, Capability... more) {
    return Open.builder()
        .from(Open.of(Asn.of(asn), holdTime, Ipv4Address.parse("192.0.2.1")))
        .addParameters(new Capabilities(List.of(more)))
        .build();
  }
}
